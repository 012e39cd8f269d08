import type { Unit, UnitClass } from '../lexicon/units.ts'

/** A unit that was read: `万千瓦` → magnitude `万`, power 4, spelling `千瓦`. */
export interface UnitRead {
  readonly to: number
  /** As written, magnitude included. */
  readonly text: string
  /** The spelling without magnitude. */
  readonly spelling: string
  /** Power of ten of the magnitude. */
  readonly power: number
  readonly unit: Unit | null
  readonly unitClass: UnitClass | null
}

interface Entry {
  readonly spelling: string
  readonly unit: Unit
  readonly unitClass: UnitClass
}

const magnitude = /(?:[十百千]?万亿|[十百千]?亿|[十百千]?万|[百千])/y
const powers: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** `千万` → 7, `万亿` → 12. */
export function magnitudePower(text: string): number {
  let power = 0
  for (const c of text) power += powers[c] ?? 0
  return power
}

/** A unit whose magnitude is the end of a numeral in 汉字: 二十万吨 has the unit of 20万吨. `to` where no unit stands behind. */
export function withMagnitude(split: { magnitude: string; power: number }, unit: UnitRead | null, to: number): UnitRead {
  return {
    to: unit?.to ?? to,
    text: split.magnitude + (unit?.text ?? ''),
    spelling: unit?.spelling ?? '',
    power: split.power + (unit?.power ?? 0),
    unit: unit?.unit ?? null,
    unitClass: unit?.unitClass ?? null,
  }
}

/** A unit that is said in another way than by its sign: `%` for 百分之, ending at `to`. */
export function unitNamed(units: UnitReader, spelling: string, to: number): UnitRead {
  const read = units.read(spelling, 0)
  return { to, text: spelling, spelling, power: 0, unit: read?.unit ?? null, unitClass: read?.unitClass ?? null }
}

/** Reads units behind a number, longest spelling first, by first character. */
export class UnitReader {
  readonly #byFirst = new Map<number, Entry[]>()

  constructor(classes: readonly UnitClass[]) {
    for (const unitClass of classes) {
      for (const unit of unitClass.units) {
        for (const spelling of unit.spellings) {
          const first = spelling.charCodeAt(0)
          const entries = this.#byFirst.get(first)
          const entry = { spelling, unit, unitClass }
          if (entries) entries.push(entry)
          else this.#byFirst.set(first, [entry])
        }
      }
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.spelling.length - a.spelling.length)
  }

  /** Whether some unit begins with a code unit. */
  begins(code: number): boolean {
    return this.#byFirst.has(code)
  }

  /** Unit without magnitude at `at`, or `null`. A Latin unit must not run on into a word. */
  #unit(text: string, at: number): Entry | null {
    const entries = this.#byFirst.get(text.charCodeAt(at))
    if (!entries) return null
    for (const entry of entries) {
      if (!text.startsWith(entry.spelling, at)) continue
      if (entry.unit.notBefore?.includes(text[at + entry.spelling.length] ?? ' ')) continue
      const to = at + entry.spelling.length
      if (isAlnum(text.charCodeAt(to)) && /[A-Za-z]$/.test(entry.spelling)) continue
      return entry
    }
    return null
  }

  /**
   * `%`, `万家`, `亿美元`, `微克/立方米`, `家(项)`, `万` alone; `null` where no unit and no magnitude stands.
   *
   * A unit that begins like a magnitude (千瓦, 百分点) is tried before the magnitude.
   */
  read(text: string, at: number): UnitRead | null {
    // 60 EFLOPS: a space stands before a Latin unit
    if (text[at] === ' ' && isLatin(text.charCodeAt(at + 1)) && isLatin(text.charCodeAt(at + 2))) {
      const apart = this.read(text, at + 1)
      return apart?.unit ? apart : null
    }
    let entry = this.#unit(text, at)
    let head = ''
    let from = at
    if (!entry) {
      head = readMagnitude(text, at)
      from = at + head.length
      // 4万多亿元, 3000多万: 多 stands before the unit or within the magnitude
      if (head !== '' && (text[from] === '多' || text[from] === '余')) {
        from++
        const more = readMagnitude(text, from)
        if (more !== '' && !this.#unit(text, from)) {
          head += more
          from += more.length
        }
      }
      entry = this.#unit(text, from)
    }
    if (!entry && head === '') return null
    let to = entry ? from + entry.spelling.length : from
    let spelling = entry?.spelling ?? ''
    if (entry) {
      const rest = this.#denominator(text, to, entry.unitClass.role === 'count')
      spelling += text.slice(to, rest)
      to = rest
    }
    return {
      to,
      text: head + spelling,
      spelling,
      power: magnitudePower(head),
      unit: entry?.unit ?? null,
      unitClass: entry?.unitClass ?? null,
    }
  }

  /** End of further measures behind a denominator: `·年` of 吨/人·年. */
  #factors(text: string, at: number): number {
    let to = at
    while (isDot(text.charCodeAt(to))) {
      const entry = this.#unit(text, to + 1)
      const next = entry ? to + 1 + entry.spelling.length : monthAt(text, to + 1)
      if (next <= to) return to
      to = next
    }
    return to
  }

  /** End of `/人`, `/万人`, `/人·年`, `/立方米`, `每立方米` or an alternative in brackets `(项)` behind a unit. */
  #denominator(text: string, at: number, counted: boolean): number {
    if (text[at] === '/') {
      const head = /^[百千万亿]*/.exec(text.slice(at + 1, at + 4))?.[0] ?? ''
      const direct = this.#unit(text, at + 1)
      const entry = direct ?? this.#unit(text, at + 1 + head.length)
      const to = entry ? at + 1 + (direct ? 0 : head.length) + entry.spelling.length : monthAt(text, at + 1)
      if (to > at) return this.#factors(text, to)
      // 份/百万人口
      if (head !== '' && text.startsWith('人口', at + 1 + head.length)) return at + 1 + head.length + 2
    }
    // 微克每立方米, 吨标准煤每万元: said in words
    if (text[at] === '每' && !counted) {
      const word = /^每(?:秒|小时|立方米|平方米|千瓦时|万元|亿元|公里|升|亩|公顷|吨)/.exec(text.slice(at, at + 4))?.[0]
      if (word) return at + word.length
    }
    if (text[at] === '(') {
      const entry = this.#unit(text, at + 1)
      if (entry && entry.unitClass.role === 'count' && text[at + 1 + entry.spelling.length] === ')')
        return at + entry.spelling.length + 2
      if (counted && /^[一-龥]\)/.test(text.slice(at + 1, at + 3))) return at + 3
    }
    return at
  }
}

/** End of 月 in 吨/月, which counts nothing by itself; 0 where it does not stand or begins another word. */
function monthAt(text: string, at: number): number {
  return text[at] === '月' && !'份底初末度均'.includes(text[at + 1] || ' ') ? at + 1 : 0
}

function readMagnitude(text: string, at: number): string {
  if (!'十百千万亿'.includes(text[at] || ' ')) return ''
  magnitude.lastIndex = at
  return magnitude.exec(text)?.[0] ?? ''
}

function isDot(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x2219 || code === 0x22c5 || code === 0x30fb
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isAlnum(code: number): boolean {
  return (code >= 48 && code <= 57) || isLatin(code)
}
