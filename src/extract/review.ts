import { CharGate } from '../lexicon/char-gate.ts'

/** Titles of sections that report: 成效, 工作回顾, 发展基础. */
const review =
  /(?:(?<!新|更大|更多|更好)(?:成效|成就|成绩)|回顾|总结|发展基础|现实基础|规划基础|工作基础|现状|发展情况|工作情况|执行情况|完成情况|取得(?:的|了)?(?:显著|明显|重大|积极)?(?:成|进展)|工作进展|主要进展|进展情况|面临形势|发展形势|形势与|发展背景|基本情况|主要做法|过去(?:的)?[一五]年|^[“”"一-龥]{0,6}五[”"]?(?:时期|期间)?(?:发展|工作)?(?:回顾|评估))/
/** One of these is in every such title; most titles have none. */
const ofResults = /成[效就绩]|回顾|总结|[展实划作]基础|现状|形势|情况|取得|进展|背景|环境|做法|过去|评估/
const goals =
  /(?:目标|任务|要求|安排|举措|措施|重点工作|部署|打算|思路|建议|设想|下一步|今后|预期|工作计划|工作要点|工作重点|年[^,。]{0,16}实事|年度?(?:行动|实施|推进)计划|开好局|起好步|(?:做|抓|干)好(?:今年|\d{4}年)[^,。]{0,6}工作)/

/** 发展环境, 规划背景; 优化发展环境 is work. */
const surroundings =
  /^(?:规划|面临的?|国内外|[“"]?十[一二三四五六]五[”"]?(?:时期|期间)?(?:的|面临的?)?)?发展环境(?:[与和及]?(?:形势|分析))?$|^(?:规划|编制|行动|实施|工作|改革|起草|制定|出台)背景(?:[与和及](?:依据|形势|意义|必要性|基础|现状|过程))?$/

/** 存在的主要问题: what is wrong is told, not wanted; 存在问题及整改措施 is both. */
const troubles =
  /^(?:当前|目前)?存在的?(?:主要|突出|一些)*(?:问题|不足|困难|短板|差距)(?:[和与及、](?:主要|突出)?(?:问题|不足|困难|短板|差距|原因))*$/

const troubleEnd = new CharGate('题足难板距因')

/** Whether a title announces what is wrong so far: figures below it are no goals, terms may be. */
export function tellsTroubles(title: string): boolean {
  return troubleEnd.passes(title.charCodeAt(title.length - 1)) && troubles.test(title)
}

const accounted = /(?:目标任务|任务|目标|工作安排|部署)的?((?:完成|执行|落实|进展)情况)/
/** 2023年国民经济和社会发展计划执行情况: however long, a title of what has come about. */
const accountAtEnd = /回顾|总结|(?:执行|完成|落实|进展)情况$/
/** 脱贫攻坚任务胜利完成: the task is no longer one. */
const accomplished = /(?:胜利|圆满|超额)完成$/

/** 决胜全面建成小康社会取得决定性成就: a title that tells what has come about, however long; 推动…取得 asks for it. */
const reached =
  /^(?!.*(?:推[动进]|确保|力争|促进|争取|努力|加快|着力|实现|坚持)).{2,30}取得了?(?:决定性|历史性|突破性|重大|重要|显著|明显|巨大|辉煌)(?:成就|成果|成效|进展|胜利)$/

/** To sum up is work to be done: 每年底报送总结, 及时总结推广经验, 总结提升阶段. */
const summing =
  /(?:报送|上报|提交|形成|开展|做好|及时|认真|组织|撰写|进行|定期|加强)[^,，。;；]{0,8}(?:总结|回顾)|总结[^,，。]{0,6}阶段|(?:验收|评估|考核|检查|巩固|宣传|督导|提升|推广)[、和与及]?总结(?:$|[(（。])|总结[、和与及]?(?:验收|考核|提升|巩固|表彰|宣传|通报|推广|经验|提炼|评估|上报|报送|报|好)/

/** First characters of titles that tell it by how they open. */
const opening = new CharGate('一二三四五过我关去上')

/** Whether a title announces results (true), goals (false) or neither (null): `发展基础` → true, `2024年目标任务` → false, `一年来,我们…` → true. */
export function tellsReview(given: string): boolean | null {
  if (opening.passes(given.charCodeAt(0))) {
    // 一年来,我们强化民生保障,…: an opening sentence
    if (/^(?:[一二三四五]年来|过去[一五]年)[,，]/.test(given)) return true
    if (given.startsWith('我们')) return null
    // 关于去年和今年前4个月工作
    if (/^(?:关于)?(?:去年|上一?年)(?!度?起)/.test(given)) return true
  }
  if (!ofResults.test(given)) return tellsGoals(given)
  if (surroundings.test(given)) return true
  // 五次会议确定任务的完成情况: of tasks that were set it tells how they went
  const title = given.replace(accounted, '$1')
  // a long title that ends in 成效 says what is to be reached
  const told =
    (review.test(title) && !summing.test(title) && (title.length <= 16 || accountAtEnd.test(title))) ||
    (title.includes('取得') && reached.test(title))
  return told && !/(?:目标|任务|下一步|今后|打算)/.test(title) ? true : tellsGoals(title)
}

function tellsGoals(title: string): false | null {
  return goals.test(title) && !accomplished.test(title) ? false : null
}

/** Titles of what is still to come, wherever they stand. */
const ahead =
  /下一步|今后|未来|明年|今年|打算|安排|部署|思路|设想|建议|展望|(?:预期|主要|总体|发展)目标(?!任务?(?:圆满|全面|顺利|超额|如期))|总体要求|实事|[一-龥]{2}计划|(?:做|抓|干)好/

/**
 * The same for a title below one that only looks back (`above`): `重点工作扎实推进`, `圆满完成目标任务` and `增长好于预期`
 * under 工作回顾 report results.
 */
export function tellsBelow(title: string, above: boolean | null): boolean | null {
  const told = tellsReview(title)
  return told === false && above === true && !ahead.test(title) ? null : told
}

/** Whether a title that tells of success may as well tell what is hoped for: `取得重要成果`, not `工作回顾`. */
export function hopes(title: string): boolean {
  return !/回顾|总结|基础|现状|形势|背景|情况|过去/.test(title)
}

/** Whether a title announces both, results first: `“十三五”发展成就和“十四五”主要目标任务`. */
export function tellsBoth(title: string): boolean {
  if (!ofResults.test(title)) return false
  const both = /^(.{2,24}?)[和与及、](.{4,24})$/.exec(title)
  if (!both) return false
  const [, first = '', second = ''] = both
  return review.test(first) && !goals.test(first) && (goals.test(second) || /展望|蓝图/.test(second))
}
