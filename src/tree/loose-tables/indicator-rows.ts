import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'
import { type Cell, Cells } from './cells.ts'
import type { LooseTable } from './form.ts'

/** Where the line ends of a table were lost, all of it stands on the line of its header. */
const longestHeader = 8000
const mostColumns = 16

const opening = /^(?:序号|编号|类别|类型|分类|领域|方面|维度|(?:主要|一级)?指标)/
const nameLabel = /^(?:主要|二级|三级|具体)?指标(?:名称|内容)?$/
const unitLabel = /^(?:计量)?单位$/
const valueLabel =
  /^(?:(?:“?十[一二三四五]五”?)?(?:\d{4}年?)(?:底|末)?(?:现状|基期|基数|基准|实际|规划目标|目标|规划|预期|完成|预计)?(?:值|数|情况)?|(?:计划|目标)任务|其中[:：]?\d{4}年(?:任务|目标)|(?:现状|基期|基准|目标|规划|预期|规划目标)(?:值|数)?|(?:年均|累计|五年).{0,12})(?:[(〔[].{1,8}[)〕\]])?$/
const otherLabel =
  /^(?:序号|编号|类别|类型|分类|领域|方面|维度|一级指标|(?:指标)?(?:属性|性质|类型)|责任(?:单位|部门)|牵头(?:单位|部门)|备注|说明)$/
const value =
  /^(?:(?:力争|累计|年均)?(?:下降|降低|减少|提高|提升|增长|增加|上升|达到|达|不低于|不少于|不高于|不超过|保持|稳定|控制)?[到至在]?[≥≤<>~约〔[(【+-]*\d[\d.,]*(?:%|‰|万|亿)?(?:[-—~]\d[\d.]*%?)?(?:以上|以下|以内|左右)?[\]〕)】]?|[—–\-/]+|(?:保持稳定|(?:持续|稳步|逐年|逐步|明显|显著|适度|不断)(?:提高|提升|增长|增加|改善|优化|下降|降低|减少))|.{0,6}(?:完成|达到)?(?:国家|省|上级).{0,4}(?:下达|要求).{0,6})$/
const attribute = /属性|性质|类型/
/** Bodies in a cell: 市商务局, 市工信局、各县（市、区）. */
const bodies = /^[^\d。;]{2,60}?(?:[局委办厅部署院行会社处室]|公司|集团|政府|中心|单位|部门|[县市区盟旗]|[)）])$/
const bindingWord = /^(?:约束性?|预期性?|导向性?)(?:指标)?$/

/**
 * A table of indicators whose cells stand one to a line, or apart by blanks alone: `指标 单位 2020年 2025年` and rows below.
 *
 * The header says what the columns are; a row ends behind its values and what the header has behind them. Cells of merged
 * categories and numbers may be missing on the left. `null` where no header stands at the line, or fewer than two rows fit it.
 */
export function indicatorRows(clean: CleanText, lines: readonly Line[], at: number): LooseTable | null {
  const { span } = lines[at] as Line
  if (span.to - span.from > longestHeader || !opening.test(clean.norm.slice(span.from, span.from + 6))) return null
  const cells = new Cells(clean, lines, at)
  const header: Cell[] = []
  let taken = 0
  for (let label = labelAt(cells, 0); label; label = labelAt(cells, taken)) {
    header.push(label.cell)
    taken = label.to
    if (header.length > mostColumns) return null
  }
  const values = header.flatMap(({ text }, i) => (valueLabel.test(text) ? [i] : []))
  const first = values[0]
  const name = header.findIndex(({ text }) => nameLabel.test(text))
  const last = values.at(-1)
  if (first === undefined || last === undefined || name < 0 || name > first || last - first + 1 !== values.length) return null
  const rows: Span[][] = [header]
  let next = taken
  let known = { rows: 1, next }
  while (cells.at(next)) {
    const read = readRow(cells, next, header, { name, first, last })
    if (!read) break
    rows.push(...read.rows)
    next = read.to
    // the cells of a line go into the table together
    if (cells.at(next)?.line !== cells.at(next - 1)?.line) known = { rows: rows.length, next }
  }
  const end = cells.at(known.next - 1) as Cell
  return known.rows < 3 ? null : { toLine: end.line + 1, rows: rows.slice(0, known.rows) }
}

/** The label at a place; one of two lines is put together: `2020年 / 完成情况 / 2020年 / 规划目标`. */
function labelAt(cells: Cells, at: number): { cell: Cell; to: number } | null {
  const cell = cells.at(at)
  if (!cell || !isLabel(cell.text)) return null
  const more = cells.at(at + 1)
  const halves = more && bareYear.test(cell.text) && ofYear.test(more.text)
  const paired = halves && [-2, 2].some((step) => at + step >= 0 && bareYear.test(cells.at(at + step)?.text ?? ''))
  return paired ? { cell: { ...cell, to: more.to, text: cell.text + more.text }, to: at + 2 } : { cell, to: at + 1 }
}

const bareYear = /^\d{4}年$/
const ofYear = /^(?:完成情况|完成值?|规划目标|规划值|目标值?|现状值?|实际值?|指标值|计划数?)$/

function isLabel(text: string): boolean {
  return nameLabel.test(text) || unitLabel.test(text) || valueLabel.test(text) || otherLabel.test(text)
}

/** Places of name and values among the columns of a header. */
interface Columns {
  readonly name: number
  readonly first: number
  readonly last: number
}

function readRow(
  cells: Cells,
  at: number,
  header: readonly Cell[],
  { name, first, last }: Columns,
): { rows: Span[][]; to: number } | null {
  const wanted = last - first + 1
  // up to where as many values follow as the header has; a name may be wrapped into two cells
  // the number of a row is no value
  const numbered = /^(?:序号|编号)$/.test((header[0] as Cell).text) && /^\d{1,2}$/.test(cells.at(at)?.text ?? '')
  let to = numbered ? at + 1 : at
  let values = valuesAt(cells, to, wanted)
  while (to - at <= first + 1 && !values) values = valuesAt(cells, ++to, wanted)
  const left = cells.slice(at, to)
  if (!values || left.length > first + 1 || left.length === 0) return null
  const unit = header.findIndex(({ text }, i) => i < first && unitLabel.test(text))
  const placed = place(left, header.slice(0, first), name, unit)
  if (!placed) return null
  const row: Span[] = [...placed.row, ...values.row]
  let behind = values.to
  const nextNumber = numbered ? String(Number((cells.at(at) as Cell).text) + 1) : null
  for (const { text } of header.slice(last + 1)) {
    const cell = cells.at(behind)
    const fits =
      cell && (cell.line === cells.at(behind - 1)?.line || isOf(text, cell.text) || cells.at(behind + 1)?.text === nextNumber)
    const empty = { from: (row.at(-1) as Span).to, to: (row.at(-1) as Span).to }
    row.push(fits && !(attribute.test(text) && !bindingWord.test(cell.text)) ? cell : empty)
    if (row.at(-1) === cell) behind++
  }
  if (placed.above === null) return { rows: [row], to: behind }
  // a category of its own line spans the rows below it
  const { above } = placed
  const alone = header.map((_, i) => (i === 0 ? above : { from: above.to, to: above.to }))
  return { rows: [alone, row], to: behind }
}

/** Whether a cell on a line of its own is one of the column with this label. */
function isOf(label: string, text: string): boolean {
  if (attribute.test(label)) return bindingWord.test(text)
  return /责任|牵头/.test(label) && bodies.test(text)
}

/** As many values as wanted from a place on, each with the remark in brackets on the line below it: `83.16 / （市级测算） / ≥80`. */
function valuesAt(cells: Cells, at: number, wanted: number): { row: Cell[]; to: number } | null {
  const row: Cell[] = []
  for (let to = at; ; to++) {
    const cell = cells.at(to)
    if (!cell || !value.test(cell.text)) {
      const last = row.pop()
      if (!cell || !last || !remark.test(cell.text)) return null
      row.push({ ...last, to: cell.to })
      continue
    }
    row.push(cell)
    if (row.length === wanted) return { row, to: to + 1 }
  }
}

const remark = /^[(（][^()（）\d]{1,12}[)）]$/

/** `1 / 人均预期寿命 / 82.98`: an empty cell of units was left out where nothing that could be a name stands before the last. */
function lacksUnit(left: readonly Cell[]): boolean {
  const last = left.at(-1)
  return last !== undefined && /[一-龥]{3}/.test(last.text) && !/[一-龥]/.test(left.at(-2)?.text ?? '')
}

/**
 * Cells before the values → one for each column, from the right: unit, name, then what is left of number and category.
 * `above` is a category that stands on a line of its own.
 */
function place(
  left: readonly Cell[],
  header: readonly Cell[],
  name: number,
  unit: number,
): { row: Span[]; above: Cell | null } | null {
  const rest = [...left]
  const found: (Span | null)[] = header.map(() => null)
  if (unit > name && !lacksUnit(rest)) {
    const cell = rest.pop()
    if (!cell || cell.text.length > 12) return null
    found[unit] = cell
  }
  const cell = rest.pop()
  if (!cell || !/[一-龥]/.test(cell.text)) return null
  found[name] = cell
  for (let column = name - 1; column >= 0 && rest.length > 0; column--) {
    const numbered = /^(?:序号|编号)$/.test((header[column] as Cell).text)
    const here = rest.at(-1) as Cell
    if (numbered !== /^\d{1,2}$/.test(here.text)) continue
    found[column] = here
    rest.pop()
  }
  const above = rest.pop() ?? null
  if (rest.length > 0 || (above && (above.line === cell.line || !/^[一-龥]/.test(above.text)))) return null
  // the first half of a wrapped name is as long as its line was wide
  const wrapped = above !== null && above.text.length > 6 && above.text.length >= cell.text.length && !/[,:;]/.test(above.text)
  if (wrapped) found[name] = { from: above.from, to: cell.to }
  // an empty cell stands before the next one
  const row: Span[] = []
  let at = (left.at(-1) as Cell).to
  for (let column = header.length - 1; column >= 0; column--) {
    const span = found[column] ?? { from: at, to: at }
    row.unshift(span)
    at = span.from
  }
  return { row, above: wrapped ? null : above }
}
