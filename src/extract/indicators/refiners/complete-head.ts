import type { Draft } from '../draft.ts'
import { readName } from '../name/read-name.ts'
import { isRatio } from '../name-list/measure.ts'
import { ofOther } from '../name-list/of-other.ts'
import type { Refiner } from '../refiner.ts'
import type { ValueSentence } from '../value-place.ts'

/** Heads that are of something: alone they name nothing, and what was named before them completes them. */
const heads = new Set(
  `增加值 增速 增幅 降幅 占比 比重 总投资 投资 投资额 计划总投资 协议总投资
  总装机 总产值 产值 年产值 年产量 单产 总产量 产量 总量 总额 余额 金额 总面积 面积 总长 总长度 总里程 数量 新增量 销量 营业收入 营收 总规模 规模
  覆盖率 普及率 利用率 达标率 合格率 投资总额 交易额 销售额 总用地 建筑面积`.split(/\s+/),
)
/** Longer names are whole. */
const longestHead = 8
/** Tails that such a head replaces: 规模以上工业总产值…,增加值… speaks of 规模以上工业增加值. */
const tails =
  /年?(?:(?:规模)?(?:年均)?(?:增速|增幅|增长率)|总数|播种面积|种植面积|在地面积|总面积|总产值|产值|增加值|营业收入|营收|利润总额|利润|总产量|产量|数量|规模)$/

/** What was done to the owner is no part of it: 清洁能源并网367万千瓦,总装机…. */
const deeds = /(?<=.{2})(?:已|全部|顺利)?(?:并网|投产|投运|开工|竣工|建成)$/

/** `签约项目403个、总投资1298亿元` → `签约项目总投资`: a head noun without its owner takes the name before it. */
export const completeHead: Refiner = {
  id: 'complete-head',
  apply(inside) {
    const completed = new Map<string, string>()
    for (const [i, draft] of inside.drafts.entries()) {
      if (draft.name.length > longestHead) continue
      const before = inside.drafts[i - 1]
      // 省级重点实验室20个、市级50个
      if (before && /^(?:国家|省|市|县|州|区)级$/.test(draft.name) && /^(?:国家|省|市|县|州|区)级./.test(before.name)) {
        draft.name += before.name.replace(/^(?:国家|省|市|县|州|区)级/, '')
        draft.certainty = 'inherited'
        continue
      }
      // 小学生近视率控制在5%以内,初中生控制在7%以内: of others the same is measured
      const measured =
        before && (draft.link || isBounded(draft)) && draft.unit === before.unit ? ofOther(before.name, draft.name) : null
      if (measured !== null && draft.rule === 'name-value' && before?.rule === 'name-value') {
        draft.name = measured
        draft.certainty = 'inherited'
        continue
      }
      // 年销售收入超10亿元的达到3家、超1亿元的20家: of another size
      const size =
        before && draft.unit === before.unit ? /^(?:超过?|突破)[^,、]{1,8}[元亩吨人]$/.exec(draft.name)?.[0] : undefined
      if (size && before && sized.test(before.name)) {
        draft.name = before.name.replace(sized, size)
        draft.certainty = 'inherited'
        continue
      }
      // 2.现代农业产业园。累计创建国家级12个、省级150个: the heading says of what
      const title = /^(?:国家|省|市|县)级$/.test(draft.name) ? thingOf(inside) : null
      if (title !== null) {
        draft.name += title
        draft.certainty = 'inherited'
        continue
      }
      // 投资总额…,五年合计…: a head that stands for the one before it is whole already
      // 投资1.8亿元,实施养殖项目43个: what it is spent on stands behind
      const spent = inside.drafts[i + 1]
      if (
        /^投[入资]$/.test(draft.name) &&
        spent?.lead &&
        spent.rule !== 'change' &&
        !before &&
        !inside.drafts[i + 2]?.lead &&
        works.test(spent.lead) &&
        isNextClause(inside, draft, spent)
      ) {
        draft.name = spent.name + draft.name
        draft.certainty = 'inherited'
        continue
      }
      // 新增高新技术企业1994户、总数8406户: how many there are in all
      if (/^(?:总数|总户数|总数量)$/.test(draft.name) && before?.kind === 'increment' && before.unit === draft.unit) {
        draft.name = before.name
        draft.kind = 'level'
        draft.certainty = 'inherited'
        continue
      }
      const head = heads.has(draft.name.replace(/^年均/, ''))
      if ((!head && !ofBranch.test(draft.name)) || before?.name === draft.name) continue
      const again = completed.get(draft.name)
      const owner =
        again ??
        (draft.name.startsWith('产业') ? topicBefore(inside, draft.nameSpan.from, draft.name) : null) ??
        // 森林覆盖率达到40%,总产值增长12%: a ratio owns no amount
        (before && head && (!isRatio(before.name) || isRatio(draft.name))
          ? joined(before.name.replace(tails, '').replace(deeds, ''), draft.name)
          : null) ??
        ownerBefore(inside, draft.span.from, draft.name) ??
        topicBefore(inside, draft.nameSpan.from, draft.name)
      if (!owner || owner.length > 36) continue
      completed.set(draft.name, owner)
      draft.name = owner
      draft.certainty = 'inherited'
    }
  },
}

const sized = /(?:超过?|突破)[^超突破、,]{1,8}[元亩吨人]/

function isBounded({ quantity }: Draft): boolean {
  return quantity !== null && quantity.from < quantity.numberFrom
}

/** `房屋销售面积…,销售额…` → 房屋销售额: what both have is said once. */
function joined(owner: string, head: string): string {
  // 粮食面积…,产量…
  const crop = /^(?:总?产量|单产|销售额)$/.test(head) ? owner.replace(/(?<=.{2})面积$/, '') : owner
  if (crop !== owner) return joined(crop, head)
  return owner.length > 2 && owner.endsWith(head.slice(0, 2)) ? owner + head.slice(2) : owner + head
}

/** A heading that names a thing and no deed. */
function thingOf({ sentence, words }: ValueSentence): string | null {
  const title = sentence.passage?.section?.title ?? ''
  const noun = title.length >= 3 && title.length <= 12 && !/[,，、。:：]/.test(title)
  if (/(?:目标|任务|要求|原则|措施|保障|安排|重点)$/.test(title)) return null
  const told = /取得|实现|完成|持续|稳步|不断|全面|显著|明显|进一步/.test(title)
  return noun && !told && !words.leadAtStart.test(title) && !words.mannerAtStart.test(title) ? title : null
}

/** What is built or done for the money; 撬动 and 惠及 tell what it leads to. */
const works = /[建改修治]|实施|整治|完成|绿化|种植|购置|采购|更新/

function isNextClause({ sentence }: ValueSentence, draft: Draft, next: Draft): boolean {
  const at = sentence.clauses.findIndex((clause) => clause.from <= draft.valueSpan.from && draft.valueSpan.to <= clause.to)
  const behind = sentence.clauses[at + 1]
  return behind !== undefined && next.valueSpan.from >= behind.from && next.valueSpan.to <= behind.to
}

/** `加快发展普惠托育机构,覆盖率提高到60%`: the object of the clause before owns the head. */
function ownerBefore(inside: ValueSentence, from: number, head: string): string | null {
  const clause = inside.sentence.clauses.filter((c) => c.to <= from).at(-1)
  if (!clause || clause.to < from - 2 || !/率$/.test(head)) return null
  const name = readName(inside.norm, inside.text, clause, inside.words, inside.dates, { ratio: false, front: false })
  return name.lead && name.name.length >= 3 && name.name.length <= 14 && !/[、,]/.test(name.name) ? name.name + head : null
}

/** What a branch of the economy is measured by, where a sentence speaks of nothing else. */
const ofBranch = /^(?:产业)?(?:总产值|产值|综合产值|总产能|产能|产销量|规模|投资)$/
const branch = /^([“”A-Za-z+一-龥]{2,12}?(?:产业|工业|经济|行业|制造业|加工业|服务业))(?![链园化集])[一-龥]/
/** A sentence that says what is done to a branch does not speak of it. */
const deed =
  /^(?:是|推[动进]|加快|促进|发展|培育|打造|支持|壮大|提升|改造|做[大强优]|实施|完善|围绕|加[大强]|巩固|深化|统筹|坚持|聚焦|突出|新(?!能源|材料|医药|一代)|全|各)|.{2}(?:是|推[动进]|加快|促进|打造|围绕)/
/** Who else may own the value, where a sentence names them before it. */
const othersThere = /企业|公司|项目|设施|综合体|园区|基地|旅游|物流|商场|市场|合作社|农场/
/** Sentences that a branch is remembered for. */
const farthest = 8
/** A longer sentence, in UTF-16 code units, tells of more than one thing. */
const longest = 400
const plant = /^([A-Za-z一-龥]{2,12}?)(?:项目|生产线|工厂|基地)(?:全面|正式|顺利|建成)?(?:投产|达产|竣工|投运|投用)/

/** `石化产业…。产值突破1300亿元`, `乙烯项目投产,总产能达190万吨`: the paragraph's last branch, the sentence's plant. */
function topicBefore({ norm, sentence }: ValueSentence, from: number, head: string): string | null {
  if (!ofBranch.test(head)) return null
  const built = plant.exec(norm.slice(sentence.from, from))?.[1]
  if (built) return built + head
  let to = from
  for (let back = 0; back < farthest; back++) {
    const near = Math.max(sentence.passage.span.from, to - longest)
    const stop = norm.slice(near, to).lastIndexOf('。')
    if (stop < 0 && near > sentence.passage.span.from) return null
    const begin = near + stop + 1
    const told = norm.slice(begin, Math.min(to, begin + 200)).replace(/^\s+/, '')
    const owner = branch.exec(told)?.[1]
    if (owner && !deed.test(owner)) return owner.endsWith('产业') ? owner + head.replace(/^产业/, '') : owner + head
    if (back === 0 && othersThere.test(told)) return null
    if (stop < 0) return null
    to = begin - 1
  }
  return null
}
