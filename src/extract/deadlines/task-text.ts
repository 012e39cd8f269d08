import type { Span } from '../../clean/position-map.ts'
import type { Sentence } from '../../scan/sentences.ts'
import type { ExtractContext } from '../context.ts'
import { assignmentBehind } from '../responsibilities/read.ts'
import type { Candidate } from './candidate.ts'
import { inStageBracket } from './stage-bracket.ts'

/** Words between what is due and its time: 整治时间为, 用 …. */
const ofWords = /(?:(?:的?时间|期限)(?:原则上|暂定|统一|安排)?[为是]?|利用|经过|通过|用|在|于)$/

/** Verbs that need what stands before the term: `制定方案,于年底前完成`. */
const bareVerb =
  /^(?:全部|全面|基本|均)?(?:要|须|应)?(?:完成|到位|实现|落实|公布|印发|出台|实施|施行|执行|建成|投用|投产|见效|上报|报送)(?:并[^,。;]{0,8})?$/

/** Longer than any of them; most tasks are. */
const longestBare = 16

/** A task is a clause or a few, not a page without full stops. */
const longestTask = 400

/**
 * The clause that is due (到期任务): what follows the term up to the next ； or 。, with the subject before it.
 *
 * `到2027年,A,B;C` → `A,B`; `各省于11月底前完成考核` → `各省完成考核`; `编制规划,力争年底前完成` → `编制规划,力争完成`.
 */
export function dueTask(context: ExtractContext, candidate: Candidate, nextFrom: number): string {
  const { norm, date, sentence, clause, row, path } = candidate
  const title = path.at(-1)?.title ?? ''
  if (row) return row.task ? tidy(context.reading(row.task)) : title
  if (!sentence) return title
  if (inStageBracket(candidate)) return stageName(context, clause.from, date.from) || title
  // 2024年6月底前完成招标,由市住建局负责: who answers is no part of the task
  const limit = Math.min(sentence.to, date.to + longestTask, assignmentBehind(context, date.to, sentence.to))
  let stop = end(norm, date.to, limit, nextFrom)
  if (/^[\s,、]*$/.test(norm.slice(date.to, stop))) stop = end(norm, date.to, limit, Number.POSITIVE_INFINITY)
  // 到2026年和2030年,…; 其中2026年3万亩、2027年7万亩: each year of a list has the same task, and the amounts of its own
  const behind = trim(norm, { from: Math.min(listEnd(norm, date, sentence.dates), stop), to: stop })
  let own = trim(norm, { from: Math.max(clause.from, date.from - longestTask), to: date.from })
  if (opensBehindMark(candidate)) own = { from: date.from, to: date.from }
  const listed = /(?:到|在|于)?\d{4}年(?:(?:\d{1,2}月)?(?:底|末)?[、和及与]|[^、,]*、)(?:到?\d{4}年[^、,]*、)*$/.exec(
    norm.slice(own.from, date.from),
  )
  if (listed) own = { from: own.from, to: own.from + listed.index }
  else own = { from: own.from, to: Math.max(own.from, Math.min(own.to, listStart(norm, date, sentence.dates))) }
  const item = listItem(norm, clause, date, sentence.dates)
  if (item) {
    const head = context.reading(trim(norm, { from: item.from, to: date.from }))
    return tidy(`${head}${context.reading(trim(norm, { from: date.to, to: Math.min(item.to, limit) }))}`) || title
  }
  // 汛后(10月底前)完成核查: the bracket stands before what is due
  if (
    norm[date.from - 1] === '(' &&
    norm[date.to] === ')' &&
    /[一-龥]/.test(norm[date.to + 1] ?? '') &&
    own.to - own.from <= longestPhase
  )
    return tidy(context.reading(trim(norm, { from: date.to + 1, to: end(norm, date.to + 1, limit, nextFrom) }))) || title
  // 由300亿元增加到2025年的600亿元: the year stands inside its clause
  if (norm[date.to] === '的' && norm[date.from] === '到' && changed.test(norm.slice(own.from, date.from)))
    return tidy(context.reading(trim(norm, { from: own.from, to: stop })))
  const parts: Span[] = []
  // 《通知》印发后1个月内: the title is that of what is issued
  if (date.form === 'since-issue' && norm[own.to - 1] === '》')
    own = { from: own.from, to: Math.max(own.from, norm.lastIndexOf('《', own.to)) }
  own = { from: own.from, to: own.to - (ofWords.exec(norm.slice(own.from, own.to))?.[0].length ?? 0) }
  if (own.to > own.from && !/^(?:其中|同时)$/.test(norm.slice(own.from, own.to))) parts.push(own)
  const text = norm.slice(behind.from, behind.to)
  const bare = text.length <= longestBare && bareVerb.test(text)
  // 制定规范(6月底前完成): what is due stands before the bracket
  if (bare && own.to > own.from && norm[date.from - 1] === '(' && norm[behind.to] === ')') return tidy(context.reading(own))
  if (bare) {
    const earlier = trim(norm, {
      from: segmentStart(norm, clause.from, Math.max(sentence.from, clause.from - longestTask)),
      to: clause.from,
    })
    // 6月底前完成主体,年底前投用: what another term governs is no subject of this one
    const dated = sentence.dates.some(({ from, to }) => from >= earlier.from && to <= earlier.to)
    if (earlier.to > earlier.from && !dated) parts.unshift(earlier)
  }
  // 推进车辆退出。2024年9月底前完成: what is to be done stands in the sentence before, else in the title
  if (
    parts.length === 0 &&
    clause.from === sentence.from &&
    sentence.dates[0]?.from === date.from &&
    behind.to >= sentence.to - 1 &&
    deedAlone.test(text)
  ) {
    const said = sentenceBefore(context, sentence)
    if (said !== null || title !== '') return said ?? title
  }
  const head = parts.map((span) => context.reading(span))
  const subject = head.length === 2 ? `${head[0]},${head[1]}` : (head[0] ?? '')
  const separator = bare && head.length === 1 && own.to <= own.from ? ',' : ''
  return tidy(`${subject}${separator}${context.reading(behind)}`) || title
}

/** `1年内有效减轻负担、3年内成效显著`, `6月底前开工、12月底前完工`: a term right behind 、 begins what is due by it. */
export function opensBehindMark({ norm, date, clause, sentence }: Candidate): boolean {
  if (norm[date.from - 1] !== '、') return false
  if (date.form === 'within') return true
  // 其中2026年3万亩、2027年7万亩 and 到2025年、2030年 are lists
  if (!/[一-龥]/.test(norm[date.to] ?? '') || /[和及与]/.test(norm[date.to] as string)) return false
  return sentence?.dates.some(({ from, to }) => from >= clause.from && to < date.from - 1) ?? false
}

const step = /^(?:力争|确保)?[一-龥][^,;。:()〕\]】]{1,20}(?=[,;。)〕\]】]|$)/
const others = /(?:牵头|负责|配合|参与|协助|落实|单位|部门)$/

/** The step that a term in a bracket of bodies tells for itself: `(市住建局牵头,3月底前完成可研,6月底前开工)` → 完成可研, 开工; else `null`. */
export function stepAt(context: ExtractContext, { norm, date, sentence }: Candidate): string | null {
  const to = Math.min(date.to + 24, sentence?.to ?? date.to)
  const said = step.exec(norm.slice(date.to, to))?.[0]
  if (said === undefined || bareVerb.test(said) || others.test(said)) return null
  return context.reading({ from: date.to, to: date.to + said.length })
}

/** `A桥一季度开工、B桥6月底通车`: the item of a list in which each has its own subject and term; `null` elsewhere. */
function listItem(norm: string, clause: Span, date: Span, dates: readonly Span[]): Span | null {
  const inside = dates.filter(({ from, to }) => from >= clause.from && to <= clause.to)
  if (inside.length < 2 || clause.to - clause.from > longestList) return null
  const text = norm.slice(clause.from, clause.to)
  if (!text.includes('、') || /[(“《]/.test(text)) return null
  let from = clause.from
  let found: Span | null = null
  for (const piece of text.split('、')) {
    const to = from + piece.length
    const own = inside.filter((one) => one.from >= from && one.to <= to)
    const [one] = own
    if (own.length !== 1 || !one || one.from < from + 2 || to < one.to + 2) return null
    if (one.from === date.from) found = { from, to }
    from = to + 1
  }
  return found
}

const longestList = 120
/** 汛后, 第一步: when, not what. */
const longestPhase = 4
const changed = /(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|发展|达)$/
const deedAlone = /^(?:全部|全面|基本)?(?:完成|完成到位|到位|落实到位|办结)$/
/** A longer sentence is more than the task. */
const longestBefore = 60

/** The sentence before in its passage, where it is short enough to be the task. */
function sentenceBefore(context: ExtractContext, sentence: Sentence): string | null {
  const all = context.sentences(sentence.passage)
  let low = 0
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((all[middle] as Sentence).from < sentence.from) low = middle + 1
    else high = middle
  }
  const before = all[low - 1]
  if (!before || before.to - before.from > longestBefore || before.dates.length > 0) return null
  return tidy(context.reading(trim(context.clean.norm, before)))
}

const joint = /^(?:[、和及与]|以及)$/

/** Whether nothing but a joint of a list stands between two places. */
function joins(norm: string, from: number, to: number): boolean {
  return from < to && to - from <= 2 && joint.test(norm.slice(from, to))
}

/** Where a list of dates ends that goes on behind one: `到2026年和2030年` behind 2026年. */
function listEnd(norm: string, date: Span, dates: readonly Span[]): number {
  let to = date.to
  for (const next of dates) if (joins(norm, to, next.from)) to = next.to
  return to
}

/** Where a list of dates begins that stands before one. */
function listStart(norm: string, date: Span, dates: readonly Span[]): number {
  let { from } = date
  for (let i = dates.length - 1; i >= 0; i--) {
    const { from: start, to } = dates[i] as Span
    if (joins(norm, to, from)) from = start
  }
  return from
}

/** What stands before the bracket of a stage: `分别为部署阶段(4月)、整治阶段(5月` → `整治阶段`. */
function stageName(context: ExtractContext, from: number, to: number): string {
  const { norm } = context.clean
  let start = to - 1
  while (start > from && !/[、,;:)]/.test(norm[start - 1] as string)) start--
  if (norm.startsWith('分别为', start)) start += 3
  return tidy(context.reading(trim(norm, { from: start, to: to - 1 })))
}

/** End of what a term governs: ； or 。 outside brackets, the bracket of departments, or the clause of the next term. */
function end(norm: string, from: number, to: number, nextFrom: number): number {
  let depth = 0
  for (let i = from; i < to; i++) {
    const c = norm[i] as string
    if (
      c === '(' &&
      depth === 0 &&
      /^\((?:[^()]|\([^()]*\)){2,400}?(?:负责|牵头|配合|参与)\)|^\((?:责任|牵头|配合)(?:单位|部门)/.test(norm.slice(i, i + 420))
    )
      return i
    if ('(〔“《'.includes(c)) depth++
    else if (')〕”》'.includes(c)) {
      if (depth === 0 && c === ')') return i
      depth = Math.max(0, depth - 1)
    } else if (depth === 0 && (c === ';' || c === '。' || c === '\n')) return i
    if (i >= nextFrom) return i
  }
  return to
}

function segmentStart(norm: string, at: number, from: number): number {
  let i = at - 1
  while (i > from && !',;:'.includes(norm[i - 1] as string)) i--
  return Math.max(i, from)
}

function trim(norm: string, { from, to }: Span): Span {
  let start = from
  let stop = to
  while (start < stop && /[\s,;:。、)]/.test(norm[start] as string)) start++
  while (stop > start && /[\s,;:。、(]/.test(norm[stop - 1] as string)) stop--
  return { from: start, to: stop }
}

function tidy(text: string): string {
  return text
    .replace(/^[,，、:：]+|[,，;；:：。、]+$/g, '')
    .replace(/^的(?=[^,，]{2,})/, '')
    .replace(/(?<=目标|任务|指标|要求)(?:是|为|如下|包括)$/, '')
}
