import { clauseBefore } from '../../clause-before.ts'
import type { Draft } from '../../draft.ts'
import { nameBefore } from '../../name/name-at.ts'
import type { NameRead } from '../../name/read-name.ts'
import { startOf } from '../../start/start-of.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'
import { workBefore } from '../../work-before.ts'

/** 智慧校园:建成500所 */
const onlyMade = /^(?:到?\d{4}年(?:底|末)?前?)?(?:新建|建成|建设|改造|新增|完成)$/

/** `学前三年毛入园率:95%以上`, `用于住房的比重,由8%上升到10%`: the name stands in the clause before. */
export function titled(place: ValuePlace, name: NameRead): Draft[] | null {
  const work = workBefore(place)
  if (work) {
    const { from, to, lead } = work
    const whole = { ...name, name: work.name, span: { from, to }, lead: lead ?? name.lead }
    return [draft(place, 'name-value', whole, { certainty: 'inherited' })]
  }
  const title = clauseBefore(place)
  if (!title) return null
  const made =
    title.name.lead === null &&
    /^[一-龥A-Za-z\d]{3,10}$/.test(title.name.name) &&
    onlyMade.test(place.in.norm.slice(place.left.from, place.left.to))
  const bare = title.mark === ':' ? (name.link === null && name.lead === null) || made : goesOn(place, name)
  // 素质显著提升,每个市建成1个基地: what is made is another thing
  if (!bare || (title.moves && name.scope !== null)) return null
  // 布局持续优化,资产总额增长16%、达到23亿元: of what the clause itself names
  if (title.moves && place.left.from > place.clause.from && place.in.norm[place.left.from] === '、') return null
  // 覆盖面不断扩大,…达到50%; a rate is of percent
  if (title.mark === ',' && rate.test(title.name.name) && place.quantity.unitClass?.role === 'count') return null
  // 生猪生产保持稳定,存栏达到4000万头
  const herd = /^[出存]栏$/.test(name.lead?.word ?? '') ? name.lead?.word : undefined
  const whole = herd
    ? { ...title.name, name: title.name.name.replace(/(?<=.{2})(?:生产|养殖)$/, '') + herd, lead: null }
    : title.name
  return [draft(place, 'name-value', { ...name, ...whole, link: name.link }, { certainty: 'inherited' })]
}

/** `产业规模不断壮大,力争突破300亿元`: whether a clause says no more of what was named before it than its value. */
function goesOn(place: ValuePlace, { link }: NameRead): boolean {
  const { quantity, clause, in: inside } = place
  if (startOf(place)) return true
  // 国有资本布局不断优化,国企资产增长116%、达到23万亿元
  if (inside.places[place.index - 1]?.clause === clause) return false
  if (link !== null) return !making.has(link.word)
  if (quantity.from === quantity.numberFrom) return false
  const dated = inside.dates.findLast((date) => date.to <= quantity.from && date.from >= clause.from)
  return /^(?:[,、]|力争|争取|确保|预计|有望|已|将)*$/.test(inside.norm.slice(dated?.to ?? place.left.from, quantity.from))
}

/** Behind these stands what is made, and no amount of what was named before. */
const making = new Set(['建成', '培育', '形成', '完成', '实现', '有', '共有', '拥有', '整合为', '合并为'])

const rate = /(?:率|比重|占比|比例)$/

/** What is held to a task that somebody else sets. */
const toTask =
  /^(.{2,}?)(?:不超过|不突破|不低于|不高于|不少于|控制在|达到|完成)(?:国家|省|市|县|上级|自治区|省级|市级)(?:[^,;]{0,8}(?:指标|任务|目标|要求|红线))(?:以内|之内|以上)?$/

/** `用水总量不超过国家下达指标,其中2025年不超过262.3亿立方米`: the number of one year, whose name stands with the task before. */
export function ofTask(place: ValuePlace, name: NameRead): Draft[] | null {
  const { norm, sentence } = place.in
  if (!norm.startsWith('其中', place.left.from) || !yearOfTask.test(norm.slice(place.left.from, place.quantity.from))) return null
  const before = sentence.clauses[sentence.clauses.indexOf(place.clause) - 1]
  const whole = before?.mark === ',' ? toTask.exec(norm.slice(before.from, before.to))?.[1] : undefined
  if (!before || whole === undefined) return null
  const held = nameBefore(place, { from: before.from, to: before.from + whole.length })
  return held.name.length < 2 ? null : [draft(place, 'name-value', { ...held, link: name.link }, { certainty: 'inherited' })]
}

const yearOfTask = /^其中[,:]?[到至]?20\d\d年(?:底|末)?(?:达到|控制在)?$/
