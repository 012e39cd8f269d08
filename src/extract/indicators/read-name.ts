import type { Span } from '../../clean/position-map.ts'
import type { Indicator } from '../../contract/types.ts'
import type { LeadWord, LinkWord, Words } from './words.ts'

/** A noun phrase taken out of running text, with what was taken off it. */
export interface NameRead {
  readonly name: string
  readonly span: Span
  readonly scope: string | null
  readonly hedge: string | null
  readonly per: Indicator['per']
  readonly aggregate: Indicator['aggregate']
  /** Last verb taken off the front: 新增, 培育. */
  readonly lead: (LeadWord & { readonly word: string }) | null
  /** Verb between name and value: 达到, 增长. */
  readonly link: (LinkWord & { readonly word: string }) | null
}

const connector =
  /^(?:[、,;:.。·\s]|以来|以及|及其|和|与|及|并|且|而|或|其中|其余|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|[①-⑳]|为此|届时|预期(?!寿命|性|目标)|所有(?=[^有制]))/
const everyPlace =
  /^每(?:个|一)?([一-龥]{0,3}?(?:乡镇|镇街|县区|市县|县|市|区|州|镇|乡|街道|村|社区|省|设区市|地级市|市州|县区|开发区|园区|环京津县|考场|主导产业链|企业|学校)(?:\([^)]{1,8}\))?(?:、?(?:县|市|区|州|旗)(?:\([^)]{1,8}\))?)*)(?:至少|要|应|均|各|都)?/
const per: readonly [RegExp, Indicator['per']][] = [
  [/^年(?=举办|接待|发放|培训|服务|开展|处理|完成|培育|引进|新增|组织)/, 'year'],
  [/^(?:每年度?|年均|年平均|每年(?:要|应|至少)?|逐年|按年)/, 'year'],
  [/^每半年/, 'half-year'],
  [/^每季度?/, 'quarter'],
  [/^(?:每月|月均)/, 'month'],
  [/^(?:每[天日]|日均)/, 'day'],
]
const aggregate: readonly [RegExp, Indicator['aggregate']][] = [
  [/^(?:累计|总计|合计)/, 'cumulative'],
  [/^(?:年均|平均)(?!寿命|预期|受教育)/, 'average'],
]
/** What may not be left alone at the front of a name once its verb is taken off: the verb is part of the noun. */
const nounTail =
  /^(?:后|前|中|的|率|年|额|量|业|费|期|面积?|化|性|力|类|型|者|法|区(?!域)|点|站|场|园|厂|室|所|院|品|线|网|链|群|图|数|比|度|能力|收入|总|机构|投入|经费|人员|人数|水平|中心|基地|平台|体系|单位|规模|成本|价格|增加值|产值|质量|标准|效率|用地|用水|用电|用房|资金|贷款|余额|保险|金额|项目$|工程$|企业$|任务$|服务业|周期|时间|时限|环节|满意度)/
/** Behind 全国 they make a title of honour, of which 全国 is a part. */
const honour =
  /^(?:质量|文明|示范|先进|重点|百强|优秀|知名|农业|乡村|科技|双拥|民族|健康|卫生|青年|三八|五一|劳动|名|一流|首批|性|绿色|森林|未成年|综合|县域|法治|儿童|智慧|无障碍|基层|社会)/
const openings = '([{〔【《〈“‘「『'
const closings = ')]}〕】》〉”’」』'

/** Verbs that are nouns as often as verbs: taken off only where an object of three characters or more follows that is no noun tail. */
const shortRest = 2

/**
 * Reads the name out of `norm[span]`: what stands before a value, or behind it.
 *
 * `到2025年,力争累计培育省级龙头企业达到` → name `省级龙头企业`, hedge 力争, aggregate cumulative, lead 培育, link 达到.
 * `skips` are dates and other runs that may stand in front and belong to no name.
 */
export function readName(
  norm: string,
  text: string,
  span: Span,
  words: Words,
  skips: readonly Span[],
  options: { ratio: boolean; front: boolean },
): NameRead {
  let { from, to } = span
  let scope: string | null = null
  let hedge: string | null = null
  let perRead: Indicator['per'] = null
  let aggregateRead: Indicator['aggregate'] = null
  let lead: NameRead['lead'] = null
  let link: NameRead['link'] = null

  // from the back: link verbs, hedges, adverbs between name and value
  if (options.front) {
    for (let again = true; again && to > from; ) {
      again = false
      const tail = norm.slice(Math.max(from, to - 8), to)
      const comma = /[,、:;。\s]+$/.exec(tail)
      if (comma) {
        to -= comma[0].length
        again = true
        continue
      }
      const linked = words.linkAtEnd.find(tail)
      const longer = words.leadAtEnd.find(tail) ?? ''
      if (linked && !link && longer.length <= linked.length && !partOfNoun(norm, from, to - linked.length, linked)) {
        link = { word: linked, ...(words.links.get(linked) as LinkWord) }
        to -= linked.length
        again = true
        continue
      }
      const hedged = words.hedgeAtEnd.find(tail)
      if (hedged) {
        hedge ??= hedged
        to -= hedged.length
        again = true
        continue
      }
      const yearly = /(?:年均|每年|平均)$/.exec(tail)
      if (yearly) {
        if (yearly[0] !== '平均') perRead = 'year'
        if (yearly[0] !== '每年') aggregateRead = 'average'
        to -= 2
        again = true
        continue
      }
      const adverb = words.adverbAtEnd.find(tail) ?? (link ? words.mannerAtEnd.find(tail) : null)
      if (adverb && to - adverb.length > from) {
        if (adverb.startsWith('累计')) aggregateRead = 'cumulative'
        to -= adverb.length
        again = true
        continue
      }
      const leading = !link && words.leadAtEnd.find(tail)
      if (leading && words.leads.get(leading)?.kind === 'increment') {
        lead = { word: leading, kind: 'increment' }
        to -= leading.length
        again = true
      }
    }
  }

  // from the front: dates, connectors, hedges, scopes, verbs
  for (let again = true; again && from < to; ) {
    again = false
    const skip = skips.find((s) => s.from <= from + (/[自从]/.test(norm[from] as string) ? 1 : 0) && s.to > from)
    if (skip) {
      from = Math.min(skip.to, to)
      again = true
      continue
    }
    const head = norm.slice(from, Math.min(to, from + 24))
    const take = (match: RegExpExecArray | string | null): boolean => {
      const word = typeof match === 'string' ? match : match?.[0]
      if (!word) return false
      from += word.length
      again = true
      return true
    }
    if (take(connector.exec(head))) continue
    const place = everyPlace.exec(head)
    if (place) {
      scope = text.slice(from, from + place[0].length).replace(/(?:至少|要|应|均|各|都)$/, '')
      take(place)
      continue
    }
    let done = false
    for (const [pattern, value] of per) {
      const match = pattern.exec(head)
      // 年均浓度, 年均损失占比: of a ratio the word is part of the name
      if (match && options.ratio && options.front && /^年均/.test(match[0]) && to - from > 4) continue
      if (match && from + match[0].length <= to) {
        perRead = value
        if (match[0] === '年均') aggregateRead = 'average'
        done = take(match)
        break
      }
    }
    if (done) continue
    for (const [pattern, value] of aggregate) {
      const match = pattern.exec(head)
      if (match && options.ratio && options.front && /^年均/.test(match[0]) && to - from > 4) continue
      if (match && from + match[0].length <= to) {
        aggregateRead = value
        done = take(match)
        break
      }
    }
    if (done) continue
    const hedged = words.hedgeAtStart.find(head)
    if (hedged) {
      hedge ??= hedged
      take(hedged)
      continue
    }
    const scoped = words.scopeAtStart.find(head)
    // 全国质量标杆, 全国文明城市 are honours: of counts 全国 stays in the name
    if (
      scoped &&
      !(scoped === '全国' && !options.ratio && honour.test(norm.slice(from + 2, from + 6))) &&
      from + scoped.length < to
    ) {
      scope ??= scoped
      take(scoped)
      continue
    }
    // 为每个产业配备…, 在每县选派…: a preposition with its object, up to the verb
    const phrase = prepositional(norm, from, to, words)
    if (phrase > from) {
      from = phrase
      again = true
      continue
    }
    const led = words.leadAtStart.find(head)
    if (led && from + led.length < to) {
      const rest = norm.slice(from + led.length, to)
      const increment = words.leads.get(led)?.kind === 'increment'
      if (/^\(/.test(rest) && generic.test(rest.replace(/^\([^()]*\)/, ''))) break
      if (
        increment ||
        (rest.length >= shortRest + 1 && !nounTail.test(rest)) ||
        (rest.length === shortRest && !nounTail.test(rest) && !generic.test(rest))
      ) {
        const inner = words.leadAtStart.find(rest) ?? undefined
        // 扩容提质项目: verb, verb and a bare noun are one name
        const compound = !increment && inner !== undefined && generic.test(rest.slice(inner.length))
        if (!compound && !(options.ratio && (increment || rest.length < 4))) {
          if (!(lead && lead.kind === 'increment')) lead = { word: led, ...(words.leads.get(led) as LeadWord) }
          take(led)
          continue
        }
      }
    }
    const manner = words.mannerAtStart.find(head)
    if (manner && from + manner.length < to && verbFollows(norm, from + manner.length, to, words)) {
      take(manner)
      continue
    }
    const adverb = words.adverbAtStart.find(head)
    if (adverb && from + adverb.length < to && !/^(?:[将能要可对以各再又也]|通过|达)$/.test(adverb)) {
      take(adverb)
      continue
    }
    const single =
      /^(?:已(?!知)|有(?![机色限效线轨序关害毒偿期])|均(?!衡|匀)|共(?!建|享|同|有|用|治|青|和|富|管|产)|并(?!网|购|轨)|且|还|又|也|都(?!市|江)|更(?!新|换)|能(?!源|力|耗|效|够|量|繁|级)|应(?!急|用|届|对|收|纳|税|缴|检|尽|保)|需(?!求|要)|须|将|要(?!素|点|塞|件)|可(?!再|持|见|降|穿|控)|各(?!类|项|级|地|族|界|国)|再(?!生|制|保|贷)|了|使(?!用|命|领)|让|其(?!中|他)|另(?!外))/.exec(
        head,
      )
    if (single && to - from > 3) take(single)
  }

  // 惠企政策、为市场主体减负: behind 、 a predicate of its own begins, where the front was one too
  const opened = norm.slice(span.from, Math.min(to, span.from + 12))
  if (lead !== null || span.from !== from || words.mannerAtStart.test(opened)) {
    const again = lastPredicate(norm, from, to, words)
    if (again !== null)
      return { ...readName(norm, text, { from: again, to: span.to }, words, skips, options), per: perRead, hedge, scope }
  }
  // 企业累计培育…: what stands before 累计 is the doer
  const total = norm.slice(from, to).search(/累计(?=[一-龥]{4})/)
  if (options.front && total > 0 && total <= 8) {
    const inner = readName(norm, text, { from: from + total, to: span.to }, words, skips, options)
    return { ...inner, scope: inner.scope ?? scope, hedge: inner.hedge ?? hedge, per: inner.per ?? perRead }
  }

  // 按照…消除超大班额、大班额比例: a long front that is no ratio is no member of the list
  if (options.ratio && options.front) {
    const comma = norm.lastIndexOf('、', to - 1)
    const tail = norm.slice(comma + 1, to)
    if (
      comma - from >= 14 &&
      tail.length >= 6 &&
      words.ratioEnd.test(tail) &&
      !words.ratioEnd.test(norm.slice(from, comma)) &&
      !/^[^、]*、[^、]*$/.test(norm.slice(from, comma))
    )
      from = comma + 1
  }
  ;({ from, to } = tidy(norm, from, to))
  // 培育和发展 50 个…: nothing but verbs is left
  let alone = norm.slice(from, to)
  for (
    let manner = words.mannerAtStart.find(alone);
    manner && options.front && words.leads.has(alone.slice(manner.length));
    manner = words.mannerAtStart.find(alone)
  )
    alone = alone.slice(manner.length)
  const noun = /(?:投资|贷款|培训|就业|出口|销售|服务|监测|生产|救助|融资|造林)$/.test(alone)
  const verb = noun ? undefined : (words.leads.get(alone) ?? words.leads.get(alone.replace(/^.{2,4}[和、与及]/, '')))
  if (options.front && verb && (words.leads.has(alone) || words.leads.has(alone.split(/[和、与及]/)[0] as string))) {
    if (lead?.kind !== 'increment') lead = { word: alone, ...verb }
    from = to
  }
  return {
    name: text.slice(from, to).replaceAll('\n', ''),
    span: { from, to },
    scope,
    hedge,
    per: perRead,
    aggregate: aggregateRead,
    lead,
    link,
  }
}

/** Where behind a 、 outside brackets another predicate begins: `…政策、为市场主体减负`. */
function lastPredicate(norm: string, from: number, to: number, words: Words): number | null {
  const at = norm.lastIndexOf('、', to - 1)
  if (at <= from) return null
  const head = norm.slice(at + 1, Math.min(to, at + 13))
  const before = norm.slice(from, at)
  if ([...before].filter((c) => openings.includes(c)).length !== [...before].filter((c) => closings.includes(c)).length)
    return null
  if (/^(?:为|对|向)[一-龥]{2,}/.test(head)) return at + 1
  const verb = words.leadAtStart.find(head)
  if (!verb || verb.length < 2) return null
  const rest = norm.slice(at + 1 + verb.length, to)
  return ((rest.length >= 3 && !nounTail.test(rest)) || /^(?:项目|工程|任务|活动)$/.test(rest)) &&
    !/^(?:和|与|及|、|等)/.test(rest)
    ? at + 1
    : null
}

const preposition =
  /^(?:为(?!民|主|期|止|了|准)|对(?!外|口|接|标|照)|向(?!上|日|好)|给(?!予|水)|在(?!校|营|建|读|岗|职|线|园|册|库|编|役|产|用|逃|地|家)|围绕|面向|依托|组织|由(?!此|于)|从(?!业|事|严))/

/** End of a preposition and its object where a verb follows within a short way; `from` where none does. */
function prepositional(norm: string, from: number, to: number, words: Words): number {
  const match = preposition.exec(norm.slice(from, Math.min(to, from + 3)))
  if (!match) return from
  const end = Math.min(to - 2, from + match[0].length + 22)
  for (let i = from + match[0].length + 2; i < end; i++) {
    if (norm[i] === ',' || norm[i] === '、') return from
    const verb = words.leadAtStart.find(norm.slice(i, Math.min(to, i + 8)))
    if (verb && verb.length >= 2 && to - i - verb.length >= 2 && !nounTail.test(norm.slice(i + verb.length, to))) return i
  }
  return from
}

/** Whether a verb stands at `at`, with other manners between or not. */
function verbFollows(norm: string, at: number, to: number, words: Words): boolean {
  for (let from = at; from < to; ) {
    const head = norm.slice(from, Math.min(to, from + 12))
    const verb = words.leadAtStart.find(head)
    if (verb) return norm.slice(from + verb.length, to).length >= 2 && !nounTail.test(norm.slice(from + verb.length, to))
    const manner = words.mannerAtStart.find(head) ?? words.adverbAtStart.find(head) ?? words.hedgeAtStart.find(head)
    if (!manner) return false
    from += manner.length
  }
  return false
}

const generic = /^(?:项目|工程|企业|活动|任务|设施|机构|基地|平台|单位|人员|产品)$/

/** 占有, 拥有量: a one-letter link verb inside a word is none. */
function partOfNoun(norm: string, from: number, at: number, word: string): boolean {
  if (word.length > 1) return false
  const before = norm[at - 1] ?? ''
  if (word === '达') return /[下到抵传表发通直雷]/.test(before)
  if (word === '有') return /[占拥享国含没]/.test(before)
  if (word === '在') return /[存现所潜内实]/.test(before)
  if (word === '为') return /[行作认成因]/.test(before)
  if (word === '是') return /[但可只]/.test(before)
  if (word === '至') return /[甚直截]/.test(before)
  if (word === '到') return /[得达]/.test(before)
  if (word === '降' || word === '减' || word === '增') return at <= from || /[加新扩节消升]/.test(before)
  if (word === '近') return false
  return false
}

/** Takes off loose marks at the ends and a bracket or quote that is not closed inside. */
function tidy(norm: string, fromAt: number, toAt: number): Span {
  let from = fromAt
  let to = toAt
  for (let again = true; again && from < to; ) {
    again = false
    if (/[、,;:。\s·的]/.test(norm[from] as string)) {
      from++
      again = true
    } else if (/[、,;:。\s]/.test(norm[to - 1] as string) || (norm[to - 1] === '的' && to - from > 1)) {
      to--
      again = true
    }
  }
  // （晋级）省级园区: a bracket in front is a remark to the verb
  const remark = /^\([^()]{1,6}\)(?=[一-龥])/.exec(norm.slice(from, Math.min(to, from + 10)))
  if (remark) from += remark[0].length
  let depth = 0
  for (let i = from; i < to; i++) {
    const c = norm[i] as string
    if (openings.includes(c)) depth++
    else if (closings.includes(c)) {
      if (depth === 0) {
        // closed but never opened: the name starts behind it, or ends before it
        if (i + 1 < to) from = i + 1
        else to = i
      } else depth--
    }
  }
  if (depth > 0) {
    let open = -1
    let level = 0
    for (let i = to - 1; i >= from; i--) {
      const c = norm[i] as string
      if (closings.includes(c)) level++
      else if (openings.includes(c)) {
        if (level === 0) {
          open = i
          break
        }
        level--
      }
    }
    if (open >= 0) {
      if (open - from >= 2) to = open
      else from = open + 1
    }
  }
  return { from, to }
}
