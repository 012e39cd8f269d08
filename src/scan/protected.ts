import type { Span } from '../clean/position-map.ts'

/** A run of text whose numbers are part of a name, a date or a reference, never a value. */
export interface Protected extends Span {
  readonly why: ProtectedReason
}

/** Words of the user's own that say what is a value and what is none. */
export interface OwnWords {
  /** Names and slogans whose numbers are no values. */
  readonly slogans: readonly string[]
  /** Units in Latin letters: behind a number they make no code. */
  readonly units: readonly string[]
}

const none: readonly string[] = []

export type ProtectedReason =
  | 'date'
  | 'title'
  | 'document-number'
  | 'code'
  | 'slogan'
  | 'ordinal'
  | 'phone'
  | 'clock'
  | 'reference'
  | 'name'
  | 'address'

/** One family of protected runs, found by a sticky pattern at the characters that it may begin with. */
interface Family {
  readonly why: ProtectedReason
  readonly first: string
  readonly examples: readonly string[]
  readonly pattern: RegExp
}

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** In this order: what spans more comes first. */
const families: readonly Family[] = [
  // book titles hold years and counts of their own
  { why: 'title', first: '《', examples: ['《质量强国建设纲要（2021—2035年）》'], pattern: /《[^《》\n]{1,80}》/y },
  {
    why: 'address',
    first: 'hw%',
    examples: ['zlqs@example.com', 'https://www.gov.cn/a1'],
    pattern: /(?:https?:\/\/|www\.)[\w./?=&%#:~,;+()!-]+|[\w.-]{1,64}@[\w.-]+|(?:%[0-9A-F]{2})+/y,
  },
  // short quotes are names and slogans: “5+1”, “双百”行动; a long quote is speech and may hold values
  { why: 'slogan', first: '“「', examples: ['“5+1”现代工业', '“十百千”工程'], pattern: /[“「][^“”「」\n]{1,18}[”」]/y },
  {
    why: 'document-number',
    first: `〔[(【第${digits}`,
    examples: ['川委发〔2018〕6号'],
    pattern: /[〔[(【]\d{4}[〕\])】]第?\d+号|第?\d+号(?:令|文|文件|公告|线)/y,
  },
  {
    why: 'phone',
    first: '01',
    examples: ['028-12345678', '12345热线'],
    pattern:
      /0\d{2,3}-\d{7,8}|1[3-9]\d{9}|(?:12345|12315|12333|12348|12388|12366|12355|12350|12369|12301|114|110|119|120|122)(?!\d)(?=[政热举服平电”、"便投])/y,
  },
  {
    why: 'clock',
    first: digits,
    examples: ['7:00—9:00', '7×24小时', '24小时'],
    // 师生比达到1:16 is a proportion
    pattern:
      /(?:(?!1:)|(?<!比[^,;。:\d]{0,8}))\d{1,2}:\d{2}(?:-|—|~|至)?|\d+[×xX*]24小时|(?<!不超过|不高于|[缩短减]至|控制在|小时[、和])24小时(?!内|、\d)/y,
  },
  { why: 'slogan', first: digits, examples: ['4+6现代服务业', '3·15'], pattern: /\d+(?:[+·]\d+){1,20}|\d+\+[N\dX]{1,20}/y },
  {
    why: 'ordinal',
    first: '第',
    examples: ['第十四届', '第3批', '第二个百年'],
    pattern:
      /第[一二三四五六七八九十百\d]+(?![一二三四五六七八九十百\d位名]|方阵)(?:[—~、-]第?[一二三四五六七八九十\d]+)?[届次批轮类条款项号期代季章节编个步阶段部]?/y,
  },
  {
    why: 'reference',
    first: '附专图表',
    examples: ['附件1', '专栏4', '表1'],
    pattern: /(?:附件|附表|专栏|图表?|表)[\d一二三四五六七八九十]+/y,
  },
  {
    why: 'name',
    first: `${digits}十百千万亿`,
    examples: ['世界500强', '中国百强', '万亿级', '10亿级', '2型糖尿病'],
    pattern:
      /(?:\d+|百|千)强|(?:\d+(?:\.\d+)?)?[十百千万亿]{0,6}(?:千瓦|元|吨|亩|人|公里|头)?[十百千万亿]{1,6}级|\d+[a-zA-Z]?级(?!联)|\d型(?=[一-龥])|十万人口?(?=[一-龥]{2,12}率)/y,
  },
  {
    why: 'name',
    first: '1十百',
    examples: ['十万人口火灾死亡率', '100万人口因灾死亡率'],
    pattern: /(?:10{1,2}|十|百)万人口?(?=[一-龥]{0,14}(?:死亡率|死亡失踪率|病死率|发病率|发案率|患病率))/y,
  },
  // a number that touches Latin letters is a code, unless the letters are a unit; endless runs are taken piece by piece
  {
    why: 'code',
    first: letters + digits,
    examples: ['PM2.5', 'PM_2.5', 'ISO9001', '5G', '4A级', 'IPv6', '3D'],
    pattern:
      /\d{9,}|(?!(?:GDP|CPI|PPI)\d)[A-Za-z][A-Za-z._-]{0,60}\d[\w.-]{0,60}|\d+(?:\.\d+)?(?!(?:kW|KW|kw|MW|GW|kWh|MWh|GWh|km|kg|m2|m3|mg|t|L|P|PB|EB|TB|EFLOPS|EFlops|Eflops|PFLOPS|PFlops|Pflops|Gbps|Tbps|Mbps|TEU|kV|kVA|MVA|μg|µg|ug|m²|m³)(?![A-Za-z\d]))[A-Za-z][\w-]{0,60}级?|[A-Z]{1,3}级/y,
  },
  {
    why: 'name',
    first: `${digits}一半`,
    examples: ['2020版', '30年期', '100周年', '3人制', '23价疫苗', '6车道', '一小时交通圈', '15分钟生活圈', '110千伏'],
    pattern:
      /\d+(?:版|年期|周年|年代|人制|价(?=[A-Za-z]{0,4}(?:肺炎|流感)?(?:球菌)?(?:结合|多糖)?疫苗)|车道(?=[一-龥])|[市州](?=[A-Z](?!级))|日游|号楼|号院|号线|号机|个维度|字经|字方针)|[一半\d]+(?:个)?(?:小时|分钟|刻钟|公里|日|天)[^,;。、]{0,6}?圈/y,
  },
]

const codeFamily = families.find((family) => family.why === 'code') as Family

/** Families by the character that they may begin with; those of codes are tried on their own, before all others. */
const byFirst = new Map<number, Family[]>()
/** One byte a character: whether a run may begin at it. */
const starts = new Uint8Array(0x10000)
for (const family of families) {
  for (const c of family.first) {
    const code = c.charCodeAt(0)
    starts[code] = 1
    if (family === codeFamily) continue
    const list = byFirst.get(code)
    if (list) list.push(family)
    else byFirst.set(code, [family])
  }
}

/**
 * Protected runs of a span in order, none over another; dates (already `given`) come first, and with them the user's slogans.
 *
 * `到2025年,世界500强企业5家` → the date, `500强`.
 */
export function readProtected(norm: string, span: Span, given: readonly Span[], own?: OwnWords): Protected[] {
  const dates: readonly (Span & { why?: ProtectedReason })[] = own ? withSlogans(norm, span, given, own.slogans) : given
  const found: Protected[] = []
  let next = 0
  let dateFrom = dates[0]?.from ?? span.to
  for (let i = span.from; i < span.to; ) {
    if (i < dateFrom && starts[norm.charCodeAt(i)] === 0) {
      i++
      continue
    }
    while (next < dates.length && (dates[next] as Span).to <= i) next++
    const date = dates[next]
    dateFrom = date?.from ?? span.to
    if (date && date.from <= i) {
      found.push({ from: date.from, to: date.to, why: date.why ?? 'date' })
      i = date.to
      continue
    }
    const match = at(norm, i, own?.units ?? none, date ? Math.min(span.to, date.from) : span.to, span.to)
    if (match) {
      found.push(match)
      i = match.to
    } else i++
  }
  return found
}

/** Dates and slogans of a span in order; a slogan that holds a date comes before it. */
function withSlogans(
  norm: string,
  span: Span,
  dates: readonly Span[],
  slogans: readonly string[],
): readonly (Span & { why?: ProtectedReason })[] {
  if (slogans.length === 0) return dates
  const run = norm.slice(span.from, span.to)
  const found: (Span & { why?: ProtectedReason })[] = []
  for (const word of slogans) {
    for (let i = run.indexOf(word); i >= 0; i = run.indexOf(word, i + word.length)) {
      const slogan = { from: span.from + i, to: span.from + i + word.length, why: 'slogan' as const }
      if (!found.some(({ from, to }) => slogan.from < to && from < slogan.to)) found.push(slogan)
    }
  }
  if (found.length === 0) return [...dates]
  const free = dates.filter((date) => !found.some(({ from, to }) => date.from < to && from < date.to))
  return [...free, ...found].sort((a, b) => a.from - b.from)
}

/** Whether a unit of the user's own stands behind the number at `i`: `2000GPU卡`. */
function ownUnitBehind(norm: string, i: number, units: readonly string[]): boolean {
  if (units.length === 0) return false
  let to = i
  while (/[\d.,]/.test(norm[to] ?? '')) to++
  return units.some((unit) => norm.startsWith(unit, to))
}

function at(norm: string, i: number, units: readonly string[], beforeDate: number, limit: number): Protected | null {
  const code = norm.charCodeAt(i)
  const latin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  const digit = code >= 48 && code <= 57
  if (latin || digit) {
    if (latin && isLatinOrDigit(norm.charCodeAt(i - 1))) return null
    const read = digit && !mayBeCode(norm, i) ? null : tryFamily(codeFamily, norm, i, beforeDate)
    if (read && !(digit && ownUnitBehind(norm, i, units))) return read
  }
  const list = byFirst.get(code)
  if (!list) return null
  // a number is tried at its first digit only
  if (digit && i > 0 && isDigit(norm.charCodeAt(norm[i - 1] === '.' || norm[i - 1] === ',' ? i - 2 : i - 1))) return null
  for (const family of list) {
    const read = tryFamily(family, norm, i, family.why === 'title' || family.why === 'slogan' ? limit : beforeDate)
    if (read) return read
  }
  return null
}

/** Whether a number runs on into Latin letters, or is as long as no number is. */
function mayBeCode(norm: string, at: number): boolean {
  let to = at
  while (isDigit(norm.charCodeAt(to))) to++
  if (to - at >= 9) return true
  if (norm.charCodeAt(to) === 46 && isDigit(norm.charCodeAt(to + 1))) {
    to += 2
    while (isDigit(norm.charCodeAt(to))) to++
  }
  return isLatinOrDigit(norm.charCodeAt(to))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function tryFamily(family: Family, norm: string, i: number, limit: number): Protected | null {
  family.pattern.lastIndex = i
  const match = family.pattern.exec(norm)
  if (!match || match[0].length === 0 || i + match[0].length > limit) return null
  return { from: i, to: i + match[0].length, why: family.why }
}

function isLatinOrDigit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
