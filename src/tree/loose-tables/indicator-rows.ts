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
/** What a number of a cell may be followed by: 900万张以上. */
const counted = '(?:%|‰|个百分点|[万亿千百]*(?:元|人次?|张|个|家|户|所|亩|公顷|吨|公里|辆|座|件|项|名|[立平]方米|千瓦时?)?)'
const value = new RegExp(
  [
    `(?:(?:比|较)\\d{4}年[底末]?)?(?:(?:力争|累计|年均)?(?:下降|降低|减少|提高|提升|增长|增加|上升|达到|达|不低于|不少于|不高于|不超过|[大小高低]于|超过|至少|保持|稳定|控制)?[到至在]?[≥≤<>~约〔[(【+-]*\\d[\\d.,]*${counted}(?:[-—~]\\d[\\d.]*%?)?(?:以上|以下|以内|左右)?[\\]〕)】]?)(?:\\((?:\\d{4}年|[^()\\d]{1,6})\\))?`,
    '\\d[\\d.]*:\\d[\\d.]*',
    '[—–\\-/]+',
    '保持稳定',
    '(?:持续|稳步|逐年|逐步|明显|显著|适度|不断)(?:提高|提升|增长|增加|改善|优化|下降|降低|减少)',
    '.{0,6}(?:完成|达到)?(?:国家|省|上级).{0,4}(?:下达|要求).{0,6}',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
)
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
  // 主要指标 on its own line above 序号 指标 单位 is the caption: the header begins on the next line
  if (isCaption(cells, header)) return null
  const values = header.flatMap(({ text }, i) => (valueLabel.test(text) ? [i] : []))
  const first = values[0]
  const name = header.findIndex(({ text }) => nameLabel.test(text))
  const last = values.at(-1)
  if (first === undefined || last === undefined || name < 0 || name > first || last - first + 1 !== values.length) return null
  const rows: Span[][] = [header]
  let next = taken
  let known = { rows: 1, next }
  const columns = { name, first, last }
  while (cells.at(next)) {
    const read = exactRow(cells, next, header, columns) ?? readRow(cells, next, header, columns)
    const passed = read ?? oddRow(cells, next, header, columns)
    if (!passed) break
    rows.push(...passed.rows)
    next = passed.to
    // the cells of a line go into the table together
    if (cells.at(next)?.line !== cells.at(next - 1)?.line && (read || bindingWord.test(cells.at(next - 1)?.text ?? '')))
      known = { rows: rows.length, next }
  }
  const end = cells.at(known.next - 1) as Cell
  return known.rows < 3 ? null : { toLine: end.line + 1, rows: rows.slice(0, known.rows) }
}

function isCaption(cells: Cells, [first, ...others]: readonly Cell[]): boolean {
  const again = ({ text }: Cell): boolean => nameLabel.test(text) && !/^[二三具]/.test(text)
  return first !== undefined && isAlone(cells, 0) && again(first) && others.some(again)
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

/** Rows that were read, and the first cell behind them. */
interface Passed {
  readonly rows: Span[][]
  readonly to: number
}

function readRow(cells: Cells, at: number, header: readonly Cell[], { name, first, last }: Columns): Passed | null {
  const wanted = last - first + 1
  // up to where as many values follow as the header has; a name may be wrapped into two cells
  // the number of a row is no value
  const counts = /^(?:序号|编号)$/.test((header[0] as Cell).text)
  const numbered = counts && /^\d{1,2}$/.test(cells.at(at)?.text ?? '')
  // nor is it behind the group of the row: 一、经济发展 / 1
  const grouped = counts && !numbered && isAlone(cells, at) && /^\d{1,2}$/.test(cells.at(at + 1)?.text ?? '')
  let to = numbered ? at + 1 : grouped ? at + 2 : at
  let values = valuesAt(cells, to, wanted)
  while (to - at <= first + 1 + mostUntold && !values) values = valuesAt(cells, ++to, wanted)
  const front = cells.slice(at, to)
  const left = withoutUntold(front, counts)
  if (!values || left.length > first + 1 || left.length === 0) return null
  // what the header has no label for stands above the row
  const untold = front[front.length - left.length - 1]
  const above = untold ? [spread({ from: (front[0] as Cell).from, to: untold.to }, header.length)] : []
  const unit = header.findIndex(({ text }, i) => i < first && unitLabel.test(text))
  const placed = place(left, header.slice(0, first), name, unit)
  if (!placed) return null
  const row: Span[] = [...placed.row, ...values.row]
  let behind = values.to
  const number = numbered ? cells.at(at) : grouped ? cells.at(at + 1) : undefined
  const nextNumber = number ? String(Number(number.text) + 1) : null
  for (const { text } of header.slice(last + 1)) {
    const cell = cells.at(behind)
    const fits =
      cell && (cell.line === cells.at(behind - 1)?.line || isOf(text, cell.text) || cells.at(behind + 1)?.text === nextNumber)
    const empty = { from: (row.at(-1) as Span).to, to: (row.at(-1) as Span).to }
    row.push(fits && !(attribute.test(text) && !bindingWord.test(cell.text)) ? cell : empty)
    if (row.at(-1) === cell) behind++
  }
  // a category of its own line spans the rows below it
  if (placed.above !== null) above.push(spread(placed.above, header.length))
  return { rows: [...above, row], to: behind }
}

/**
 * A row that has a cell for each column: on a line of its own below a header on one line, or with its property in the last.
 *
 * Then its values may say something in words (`与经济增长同步`), and its unit may be `—`.
 */
function exactRow(cells: Cells, at: number, header: readonly Cell[], columns: Columns): Passed | null {
  const size = header.length
  const line = cells.at(at)?.line
  const row = cells.slice(at, at + size)
  if (row.length < size || !fitsHeader(row, header, columns)) return null
  const alone = row.every((cell) => cell.line === line) && cells.at(at - 1)?.line !== line && cells.at(at + size)?.line !== line
  return alone || attribute.test((header[size - 1] as Cell).text) ? { rows: [row], to: at + size } : null
}

/** Longer than a cell that says in words what is to be reached, and than the name of a group. */
const longestOdd = 40
const longestUnit = 8
/** Lines without values between two rows: two groups, or a row of words and a group. */
const mostOddLines = 2

/** Lines that are no row and stand between two: a group, `续表`, a row of words that lacks a cell. */
function oddRow(cells: Cells, at: number, header: readonly Cell[], columns: Columns): Passed | null {
  let to = at
  for (let lines = 0; lines < mostOddLines; lines++) {
    const from = to
    const line = cells.at(from)?.line
    while (cells.at(to) && cells.at(to)?.line === line) to++
    const row = cells.slice(from, to)
    if (row.length === 0 || row.some(({ text }) => text.length > longestOdd || /[,;:。]/.test(text))) return null
    if (!(exactRow(cells, to, header, columns) ?? readRow(cells, to, header, columns))) continue
    const above = { from: (cells.at(at) as Cell).from, to: (cells.at(to - 1) as Cell).to }
    return { rows: [spread(above, header.length)], to }
  }
  return null
}

/** Whether a row that has as many cells as the header has a name, a unit and a property where the header says. */
function fitsHeader(row: readonly Cell[], header: readonly Cell[], { name, first, last }: Columns): boolean {
  // words alone, where several values are wanted, are a name
  if (last > first && !value.test((row[first] as Cell).text)) return false
  return row.every(({ text }, i) => {
    const label = (header[i] as Cell).text
    if (text.length > longestOdd || /[,;:。]|^[一二三四五六七八九十]{1,3}、/.test(text.replace(/\d:\d/g, ''))) return false
    if (i === name) return /[一-龥]{2}/.test(text) && !bindingWord.test(text)
    if (/^(?:序号|编号)$/.test(label)) return /^\d{1,2}$/.test(text)
    if (unitLabel.test(label)) return text.length <= longestUnit && !/[()]/.test(text)
    if (i < first) return !/\d/.test(text)
    return attribute.test(label) === bindingWord.test(text)
  })
}

/** A group is a row of one cell; the others are empty. */
function spread(cell: Span, size: number): Span[] {
  return Array.from({ length: size }, (_, i) => (i === 0 ? { from: cell.from, to: cell.to } : { from: cell.to, to: cell.to }))
}

/** Whether a cell stands on a line of its own. */
function isAlone(cells: Cells, at: number): boolean {
  const line = cells.at(at)?.line
  return cells.at(at - 1)?.line !== line && cells.at(at + 1)?.line !== line
}

/** Cells of a row that its header has no label for. */
const mostUntold = 2

/** `业务规模 1 运输总周转量`: a number before the name, and its group, in a table without columns for them. */
function withoutUntold(left: readonly Cell[], counts: boolean): readonly Cell[] {
  if (counts) return left
  const at = left.findIndex(({ text }, i) => i < mostUntold && /^\d{1,2}$/.test(text))
  return at >= 0 && left[at + 1]?.line === left[0]?.line ? left.slice(at + 1) : left
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
  if (rest.length > 0 || (above && (above.line === cell.line || !/^\(?[一-龥]/.test(above.text)))) return null
  // the first half of a wrapped name is as long as its line was wide
  const wrapped =
    above !== null &&
    above.text.length > 6 &&
    !/^\(?[一二三四五六七八九十]{1,3}[)、]/.test(above.text) &&
    above.text.length >= cell.text.length &&
    !/[,:;]/.test(above.text)
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
