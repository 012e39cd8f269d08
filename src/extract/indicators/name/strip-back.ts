import { CharGate } from '../../../lexicon/char-gate.ts'
import type { LinkWord } from '../words.ts'
import { countedDeed } from './counted-deed.ts'
import type { NamePlace, NameState } from './state.ts'

/** Longest word between a name and its value, in characters. */
const reach = 8

type Step = (state: NameState, place: NamePlace, tail: string) => boolean

const markEnd = new CharGate(',、:;。 \t\n\u3000\u00a0')

const mark: Step = (state, _place, tail) => {
  if (!markEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  const found = /[,、:;。\s]+$/.exec(tail)
  if (!found) return false
  state.to -= found[0].length
  return true
}

const linkVerb: Step = (state, { norm, words, ratio }, tail) => {
  const word = words.linkAtEnd.find(tail)
  if (!word || state.link) return false
  const longer = words.leadAtEnd.find(tail) ?? ''
  // 完成旧房整治提升32万户: a count has no movement there
  if (
    !ratio &&
    word === '提升' &&
    /(?:整治|改造|优化|巩固|更新|修缮|完善|扩容|治理|修复|保护|整理|加固|改善)$/.test(tail.slice(0, -2))
  )
    return false
  if ((longer.length > word.length && !longer.startsWith('累计')) || partOfNoun(norm, state.from, state.to - word.length, word))
    return false
  if (word.startsWith('累计')) state.aggregate = 'cumulative'
  const { kind, direction } = words.links.get(word) as LinkWord
  state.link = { word, kind, direction }
  state.to -= word.length
  return true
}

/** 提高了4.4个百分点, 回落并稳定在2%, 下降到每立方米35微克: what stands at a link verb and says nothing of the measure. */
const around: Step = (state, { words }, tail) => {
  const word = state.link
    ? /(?:提高|提升|上升|增长|下降|降低|回升|回落|改善|控制|趋于[一-龥]{2})并$/.exec(tail)?.[0]
    : (/每(?:立方米|平方米|平方公里|公顷|升)$|(?<=[到达为至])每[百千万](?:人|平方公里|公里|户|亩)$/.exec(tail)?.[0] ??
      (tail.endsWith('了') && words.linkAtEnd.test(tail.slice(0, -1)) ? '了' : undefined))
  if (!word || state.to - state.from < word.length + 2) return false
  state.to -= word.length
  return true
}

const hedge: Step = (state, { words }, tail) => {
  const word = words.hedgeAtEnd.find(tail)
  if (!word) return false
  state.hedge ??= word
  state.to -= word.length
  return true
}

/** How often, behind who does it: 县级林长每半年不少于2次. */
const turn = /(?<=[一-龥]{2})每(?:半年|季度?|月)$/
const turns: Readonly<Record<string, NameState['per']>> = {
  每半年: 'half-year',
  每季度: 'quarter',
  每季: 'quarter',
  每月: 'month',
}
/** By the last character of how often. */
const perOf: Readonly<Record<string, NameState['per']>> = {
  年: 'year',
  均: 'year',
  天: 'day',
  日: 'day',
  月: 'month',
  度: 'quarter',
  季: 'quarter',
}

const yearlyEnd = new CharGate('均年天日度季月旬周')

/** 收入年增长, 数量年递增. */
const yearlyRise = /(?<=[一-龥”）)][量额值入数资次])年$/

const yearly: Step = (state, _place, tail) => {
  if (!yearlyEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  // 较2020年均降低: 均 is said of several
  if (/\d{4}年均$/.test(tail)) {
    state.to -= 1
    return true
  }
  const often = tail.includes('每') ? turn.exec(tail)?.[0] : undefined
  if (often) {
    state.per = turns[often] ?? null
    state.to -= often.length
    return true
  }
  const word =
    /(?:年均|每年|平均|每[天日月旬周]|每半年|每季度?)$/.exec(tail)?.[0] ??
    (state.link?.kind === 'change' ? yearlyRise.exec(tail)?.[0] : undefined)
  if (!word) return false
  if (word !== '平均') state.per = word === '每半年' ? 'half-year' : (perOf[word.at(-1) as string] ?? state.per)
  if (word === '年均' || word === '平均') state.aggregate = 'average'
  state.to -= word.length
  return true
}

const adverb: Step = (state, { words }, tail) => {
  const word = words.adverbAtEnd.find(tail) ?? (state.link ? words.mannerAtEnd.find(tail) : null)
  // 社会组织达到1000家: no manner
  if (!word || word === '组织' || state.to - word.length <= state.from) return false
  if (word.startsWith('累计')) state.aggregate = 'cumulative'
  state.to -= word.length
  return true
}

const deedEnd = new CharGate('行出放成理售付约工用训定育')

/** 中欧班列累计开行, 消费券累计发放: what was done with what is named. */
const summedDeed: Step = (state, { skips }, tail) => {
  if (state.link || !deedEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  const word = /累计已?(?:开行|推出|发出|发放|投放|建成|完成|培育|办理|销售|交付|签约|开工|投用|培训|认定)$/.exec(tail)?.[0]
  if (!word || state.to - state.from < word.length + 3) return false
  // 3年内累计培训5万人次: nothing but when stands before it
  if (skips.some((s) => s.from <= state.from && s.to >= state.to - word.length)) return false
  state.aggregate = 'cumulative'
  state.to -= word.length
  return true
}

/** 集体收入都超过20万元, 报销比例应不低于70% */
const modalEnd = new CharGate('首部按仍又还尚期只仅望然合双过超值峰都应须要将再保证需可直连续排')

const modal: Step = (state, _place, tail) => {
  if (!modalEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  const word =
    /(?<=[量额值率数度])首$|(?<=[量额值率数度耗比重积])[需可]$|(?<=[量额入值])全部$|确保$|保证$|至少需$|拟?按$|仍$|又$|(?<![偿归退交返奉])还$|(?<![和高时崇风])尚$|(?<=.{2})(?<![场会胀价])预期$|仅$|(?<=[率度重例额量值入])只$|(?<=.{2})一直$|(?<=[值入资额量])双[过超]?$|(?<=[量放])(?:达到峰值|达峰)$|(?<=[率例重额量值数度入比])有望$|(?<=.{2}[限准值入额均])(?:相应|自然|复合)$|接连$|(?<=[率例重额量值数度入])持续$|(?<=[入金费出])(?:拟|将|计划)安排$|(?<![首古成东京])都$|(?<=.{2})将再$|(?<![供效反适响感相顺])应$|须$|(?<![主纪需重摘提概])要$|(?<![大小主干老名部武猛健闯良虎福战神爱强悍])将$/.exec(
      tail,
    )?.[0]
  if (!word || state.to - state.from < word.length + 3) return false
  state.to -= word.length
  return true
}

const askedEnd = new CharGate('求期现标')

/** 毕业生要求达到50万人, 增速预期为5%, 投资实现年均增长8%: what is asked, expected or brought about of a name, before its verb. */
const asked: Step = (state, _place, tail) => {
  if (!state.link || !askedEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  const word =
    /(?<=[一-龥]{2}[^量准级本格体务作点术])要求$|(?<=[一-龥]{2}(?<!心理|通胀|市场|社会))预期$|(?<=[率度重例])预期目标$/.exec(
      tail,
    )?.[0] ??
    // 实现 alone is the link of a level
    (state.link.kind === 'change' ? /(?<=[一-龥]{2})实现$/.exec(tail)?.[0] : undefined)
  if (!word) return false
  state.to -= word.length
  return true
}

const increment: Step = (state, { words }, tail) => {
  const word = !state.link && words.leadAtEnd.find(tail)
  if (!word || words.leads.get(word)?.kind !== 'increment') return false
  state.lead = { word, kind: 'increment' }
  state.to -= word.length
  return true
}

/** 示范园区每个县(市、区)不少于1个: the places may stand behind the thing. */
const eachBehind =
  /(?:每(?:个|一)?(?:乡镇|街道|行政村|社区|县区|市县|设区市|市州|[县市区州乡镇村校])|各(?:设区市|市州|县区|区县|乡镇|[市县区州])|全[国省市县区])(?:[、和]?[县市区州旗])*(?:\([^()]{1,8}\))?$/
const eachEnd = new CharGate('县市区州乡镇村校道国省)')

const each: Step = (state, { norm, text, ratio }, tail) => {
  // 护理型床位占比各县不低于55%
  const owned =
    ratio &&
    /(?:占比|比例|比重|率)(?:每|各|全省|全市|全县|全国)[^率比]{0,10}$/.test(
      norm.slice(Math.max(state.from, state.to - 20), state.to),
    )
  if ((ratio && !owned) || state.scope !== null || !eachEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  const found = eachBehind.exec(norm.slice(Math.max(state.from, state.to - 16), state.to))
  if (!found || state.to - found[0].length - state.from < 2 || (found[0].startsWith('全') && !owned)) return false
  state.to -= found[0].length
  state.scope = text.slice(state.to, state.to + found[0].length)
  return true
}

/** 接种率以乡镇为单位保持在95%: by what it is reckoned. */
const reckoning: Step = (state, { norm }, tail) => {
  if (!/为(?:单位|基数|基期)$/.test(tail)) return false
  const found = /(?<=[率量额值度数重])以[^以,;。]{1,14}$/.exec(norm.slice(Math.max(state.from, state.to - 24), state.to))
  if (!found) return false
  state.to -= found[0].length
  return true
}

/** 共享率2023年达到, 知晓率2022年和2030年分别达到, 装机到2025年达到: when, between the name and its verb; a base (比2020年) is no such date. */
const date: Step = (state, { norm, skips, words, ratio }) => {
  const skip = skips.findLast((s) => s.to <= state.to && s.from > state.from + 1)
  // 班列2026年开行500列: with the verb behind it; 覆盖率2025年提高2个百分点 moves
  const behind = skip && skip.to < state.to ? norm.slice(skip.to, state.to) : ''
  const word = ratio && words.links.get(behind)?.kind === 'change' ? '' : behind
  const verb = word && !countedDeed.test(word) ? words.leads.get(word) : undefined
  const named = verb && verb.kind !== 'increment' && !/^[、,]?(?:其中|同时|此外|另外)?$/.test(norm.slice(state.from, skip?.from))
  const ended = skip && (skip.to === state.to || named)
  if (!skip || !ended || /[较与同由从按以至占]$|(?<!占)比$/.test(norm.slice(state.from, skip.from))) return false
  state.to = skip.from
  const joint = /[、和及与,](?=$)|(?:[在于到至]|力争|确保|争取)$/.exec(norm.slice(state.from, state.to))?.[0]
  if (joint && state.to - joint.length > state.from + 1) state.to -= joint.length
  return true
}

const reaches = /(?:恢复|提高|提升|增加|增长|下降|降低|减少|扩大|上升|回升|压减|控制)$/

const keeps = /(?:控制|保持|稳定|维持)在$/

/** `收入恢复到2019年的110%`, `收入提高到2025年的200亿元`: the year stands between the verb and its value. */
const ofYear: Step = (state, { norm, skips }, tail) => {
  if (!tail.endsWith('的') || state.link) return false
  const skip = skips.findLast((s) => s.to < state.to && s.from > state.from + 1)
  if (!skip || !/^(?:同期)?(?:水平)?的$/.test(norm.slice(skip.to, state.to))) return false
  // 控制在上年的95%
  const kept = norm[skip.from - 1] === '在' ? keeps.exec(norm.slice(state.from, skip.from))?.[0] : undefined
  if (kept && skip.from - kept.length >= state.from + 2) {
    state.link = { word: kept, kind: 'level', direction: null }
    state.to = skip.from - kept.length
    return true
  }
  const verb = '到至'.includes(norm[skip.from] as string) ? reaches.exec(norm.slice(state.from, skip.from))?.[0] : undefined
  if (!verb || skip.from - verb.length < state.from + 2) return false
  state.link = { word: `${verb}到`, kind: 'level', direction: null }
  state.to = skip.from - verb.length
  return true
}

const lastingEnd = new CharGate('年期化')

/** 免疫密度常年保持在90%, 优良率长期稳定在95%: for how long, between a name and the verb of holding. */
const lasting: Step = (state, _place, tail) => {
  if (!state.link || !lastingEnd.passes(tail.charCodeAt(tail.length - 1))) return false
  const word = /(?<=[一-龥]{2})(?<![比较与同])(?:常年|长年|(?<!中)长期|常态化)$/.exec(tail)?.[0]
  if (!word || state.to - state.from < word.length + 2) return false
  state.to -= word.length
  return true
}

const steps: readonly Step[] = [
  ofYear,
  date,
  mark,
  around,
  linkVerb,
  hedge,
  yearly,
  summedDeed,
  adverb,
  lasting,
  modal,
  asked,
  increment,
  each,
  reckoning,
]

/** Takes off what stands between a name and the value behind it: link verbs, hedges, adverbs, marks. */
export function stripBack(state: NameState, place: NamePlace): void {
  while (state.to > state.from) {
    const tail = place.norm.slice(Math.max(state.from, state.to - reach), state.to)
    if (!steps.some((step) => step(state, place, tail))) return
  }
}

/** 占有, 拥有量: a one-letter link verb inside a word is none. */
function partOfNoun(norm: string, from: number, at: number, word: string): boolean {
  if (word.length > 1 && !(word in joins)) return false
  if ('降减增'.includes(word) && at <= from) return true
  return joins[word]?.test(norm.slice(Math.max(0, at - 2), at)) ?? false
}

/** By link verb: letters that make one word with it. */
const joins: Readonly<Record<string, RegExp>> = {
  达: /[下到抵传表发通直雷]$/,
  有: /[占拥享国含没]$/,
  在: /[存现所潜内实]$/,
  为: /[行作认成因]$/,
  是: /[但可只]$/,
  至: /[甚直截]$/,
  到: /[得达]$/,
  达峰: /碳$/,
  降: /[加新扩节消升]$/,
  减: /[加新扩节消升]$/,
  增: /[加新扩节消升]$/,
  // 稳增长10条措施
  增长: /(?:[稳促]|(?<!确)保)$/,
}
