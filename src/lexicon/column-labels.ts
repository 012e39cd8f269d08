import type { Role } from '../contract/types.ts'
import { CharGate } from './char-gate.ts'
import { alternation } from './pattern.ts'
import { labelLevels, labelNouns, personDuties, personLabels, personNouns, roleLabels, tableColumns } from './roles.ts'

/** A label of bodies as a pattern, its role word in the group `label`: 牵头单位, 市级责任部门, 责任及配合单位. */
export const bodyLabel = `(?:${alternation(labelLevels)})?(?<label>${alternation(roleLabels.map(({ word }) => word))})(?:(?:及|和|、)(?:配合|责任|参与|协助|落实))?(?:${alternation(labelNouns)})`

/** A label of persons as a pattern: 责任领导, 牵头县领导, 包联领导, 责任副县长. */
export const personLabel = `(?:${alternation(personLabels)}|(?:${alternation(personDuties)})?(?:[省市州县区旗镇乡]级?)?(?:${alternation(personNouns)}))`

const roleOfLabel = new Map(roleLabels.map(({ word, role }) => [word, role]))
/** Whose bodies a column has, beside the levels that running text knows: 市责任单位, 县区责任单位. */
const columnHead = new RegExp(`^(?:序号|[省市县区州]|县区|区县|市州|地市)?${bodyLabel}`)
const labelStart = new CharGate(roleLabels.map(({ word }) => word[0]).join(''))
const nounEnd = new CharGate(labelNouns.map((noun) => noun.at(-1)).join(''))

/** Header of a column of bodies → the role it gives: `牵头部门` → lead, `责任单位(首位为牵头)` → responsible; else `null`. */
export function columnRole(head: string): Role | null {
  if (head.length > 24) return null
  const m = labelStart.passesAny(head) && nounEnd.passesAny(head) ? columnHead.exec(head) : null
  if (m) return roleOfLabel.get(m.groups?.label ?? '') ?? null
  return /^(?:责任|牵头|配合|负责)(?:部门|单位|处室)?(?:\(.*\))?$/.test(head) ? (roleOfLabel.get(head.slice(0, 2)) ?? null) : null
}

/** What the label of a column of a table of tasks says that stands below it; `free` may be anything. */
export type ColumnKind = 'number' | 'bodies' | 'term' | 'note' | 'free'

const longestLabel = 14
const number = /^(?:序号|编号)$/
const note = /^(?:备注|说明|附注)$/
const person = new Set<string>(personLabels)
const free =
  /^(?:(?:类别|类型|分类|领域|方面|板块|名称|地区|县区|区县|指标|来源|依据|成果形式|工作成果|预期成果|责任分工|成效)|(?:具体|工作|年度|预期|主要|阶段|量化|重点|改革)?(?:目标|任务|事项|工程|项目|举措|措施|内容|工作|行动|要点)(?:名称|内容|要求|目标|任务|事项|安排|举措)?|.{1,4}(?:名称|内容|事项|任务|目标|措施|举措|实事))(?:\(.{1,6}\))?$/
/** Characters that a label of each kind ends with, or brackets do. */
const lasts = new CharGate(
  `号注明领导人员型类域面块称区县标源据式果工效任务事项程目施容作动点求排位构体处股室办局门限间度)${[
    ...tableColumns.term,
  ]
    .map((word) => word.at(-1))
    .join('')}`,
)

/** Label of a column → what it says, `null` where it is none that tables of tasks have. */
export function columnKind(label: string): ColumnKind | null {
  if (label.length < 2 || label.length > longestLabel || !lasts.passes(label.charCodeAt(label.length - 1))) return null
  if (number.test(label)) return 'number'
  if (note.test(label)) return 'note'
  if (columnRole(label)) return 'bodies'
  if (tableColumns.term.some((word) => label === word || (label.endsWith(word) && label.length <= word.length + 2))) return 'term'
  return label === tableColumns.bareTerm || person.has(label) || free.test(label) ? 'free' : null
}

const goalLabel =
  /^(?:\d{4}年度?)?(?:具体|推进|工作|年度|年度工作|预期|主要|阶段|量化|整改|创建|治理)?(?:目标|任务目标|目标任务|任务及目标)(?:任务|要求|内容|值)?$|^年度任务$|^(?:主要|工程)?建设(?:内容|任务|规模)(?:[及和]规模)?$/
const contentLabel =
  /^(?:\d{4}年度?)?(?:具体|主要|工作|重点|推进|实施|落实|细化|整改|治理|年度|年度工作|任务|政策|改革)(?:内容|举措|措施|任务|要求|安排)$/

/** Label of a column that says in words what is to be done or reached: 年度目标, 建设内容, 具体举措. */
export function isContentLabel(label: string): boolean {
  return goalLabel.test(label) || contentLabel.test(label)
}
