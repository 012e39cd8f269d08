import type { QuantityReader } from '../../../quantity/read-quantities.ts'
import { type DateExpression, readDates } from '../../../scan/dates.ts'
import type { TableCell, TableRow } from '../../../tree/ast.ts'
import type { TablePlace } from '../../../tree/passages.ts'
import type { ExtractContext } from '../../context.ts'
import type { Draft } from '../draft.ts'
import { documentYear } from '../situate.ts'
import type { Words } from '../words.ts'
import { captionOf, captionUnit, cellDraft, readCell } from './table-cell.ts'

/** What the columns of a table of indicators hold, by index. */
interface Columns {
  readonly name: number
  readonly unit: number | null
  /** Columns of goals, each with its year. */
  readonly targets: readonly { readonly at: number; readonly year: number | null; readonly cell: TableCell }[]
  /** Column of rates or totals over the term (年均/累计): for rows whose goal stands there alone. */
  readonly total: { readonly at: number; readonly year: number | null; readonly cell: TableCell } | null
  readonly base: { readonly at: number; readonly year: number | null } | null
  readonly binding: number | null
}

/**
 * A table of indicators (指标表): one entry for each row and target column.
 *
 * Name, unit and value by the header; a base column is the baseline; `[13.5]` and `〔10〕` are totals over the term.
 */
export const tableRow = {
  id: 'table-row',
  examples: ['指标 | 单位 | 2020年 | 2025年'],
  apply(place: TablePlace, context: ExtractContext, reader: QuantityReader, words: Words): Draft[] {
    const { table } = place
    const headerRows = Math.max(1, table.headerRows)
    const header = table.children[headerRows - 1]
    const columns = header ? readHeader(header.children, place, context) : null
    if (!columns) return []
    const unit = captionUnit.exec(captionOf(place, context))?.[1] ?? ''
    const above = { unit, now: documentYear(context) }
    return table.children.slice(headerRows).flatMap((row) => ofRow(row, columns, above, context, reader, words))
  },
}

/** What holds for all rows: the unit that the caption names, and the year that the document speaks from. */
interface Above {
  readonly unit: string
  readonly now: number | null
}

function ofRow(
  row: TableRow,
  columns: Columns,
  { unit: caption, now }: Above,
  context: ExtractContext,
  reader: QuantityReader,
  words: Words,
): Draft[] {
  const { norm } = context.clean
  const cells = row.children
  const nameCell = cells[columns.name]
  if (!nameCell || nameCell.value.trim() === '') return []
  const text = (at: number | null): string => {
    const cell = at === null ? undefined : cells[at]
    return cell ? norm.slice(cell.span.from, cell.span.to).replace(/\s/g, '') : ''
  }
  // 覆盖率（%）: the unit stands in the name where no column has it
  const inName = columns.unit === null ? /[(（]([^()（）]{1,8})[)）]\s*$/.exec(nameCell.value) : null
  // 以农村为1 says what a ratio is counted in
  const unitText = (inName?.[1] ?? text(columns.unit)).replace(/^(?:[—–-]+|以.{1,6}为1)$/, '') || caption
  const name = nameCell.value
    .replace(inName?.[0] ?? '', '')
    .replace(/\s/g, '')
    .replace(/^\d+[.、．]/, '')
    .replace(/^其中[:：]/, '')
    .replace(/^[*※#]+|[*※#]+$/g, '')
  const baseCell = columns.base ? cells[columns.base.at] : undefined
  const base = baseCell ? readCell(norm, baseCell.span, reader) : undefined
  // 15.8(2019年): the cell tells its own year
  const baseYear = baseCell && base ? /\((\d{4})年\)$/.exec(text(columns.base?.at ?? null))?.[1] : undefined
  const entry = ({ at, year, cell }: Columns['targets'][number]): Draft[] => {
    const valueCell = cells[at]
    if (!valueCell) return []
    const label = cell.value.replace(/\s/g, '')
    // 2023年增速（%） beside 2023年完成: the growth of what the row measures in another unit
    const growth = isGrowth(label) && unitText !== '%' && !/^\s*[[〔【(]/.test(valueCell.value)
    const unit = growth ? '%' : unitText
    const read = cellDraft('table-row', row, valueCell.span, { name, span: nameCell.span, unit }, norm, reader, words)
    if (!read) return []
    const average = /年均/.test(label)
    const based = base && columns.base && !growth && (year === null || (columns.base.year ?? 0) < year || isDone(label))
    return [
      {
        ...read,
        ...(growth && { kind: 'change', direction: read.direction ?? 'up', per: average ? 'year' : null }),
        aggregate: read.aggregate ?? (average ? 'average' : null),
        baseline:
          based && columns.base
            ? { year: baseYear === undefined ? columns.base.year : Number(baseYear), value: Number(base.value) }
            : read.baseline,
        binding: /约束/.test(text(columns.binding)) ? 'binding' : /预期/.test(text(columns.binding)) ? 'expected' : null,
        status: isDone(label) || (year !== null && now !== null && year < now && !isPlanned(label)) ? 'actual' : 'target',
        target: year === null ? null : { year, span: cell.span, inferred: false },
        departments: [],
      },
    ]
  }
  // what a share grows by is not told: percent or points
  const own = columns.targets
    .filter(({ cell }, _, all) => !(unitText === '%' && isGrowth(cell.value) && all.length > 1))
    .flatMap(entry)
  // a total without a unit may be percent of a group that the row does not name
  return own.length > 0 || columns.total === null ? own : entry(columns.total).filter(({ unit }) => unit !== '')
}

const bareValue = /^[≥≤><约+-]?\d[\d.]*(?:%|[一-龥/]{0,5})(?:以上|左右|以内)?$/

/** Whether a column holds values alone: 7%, 10家; not 完成3个项目. */
function isValueColumn({ table }: TablePlace, at: number | null, norm: string): boolean {
  if (at === null) return false
  return table.children.slice(Math.max(1, table.headerRows)).every(({ children }) => {
    const cell = children[at]
    return cell !== undefined && bareValue.test(norm.slice(cell.span.from, cell.span.to).replace(/\s/g, ''))
  })
}

/** Header cells → what each column holds, or `null` where it is no table of indicators. */
function readHeader(cells: readonly TableCell[], place: TablePlace, context: ExtractContext): Columns | null {
  const { norm } = context.clean
  const labels = cells.map(({ span }) => norm.slice(span.from, span.to).replace(/\s/g, ''))
  const find = (pattern: RegExp): number | null => {
    const at = labels.findIndex((label) => pattern.test(label))
    return at < 0 ? null : at
  }
  // 集群名称 | 2022年 | 2025年: other things than indicators have values of years, too
  // 一级指标 | 二级指标: the first is the group of the second
  const name =
    find(/^(?:二级|三级|具体)指标(?:名称)?$/) ??
    find(/^(?:主要|核心|一级)?(?:指标|目标)(?:名称|内容)?$|指标名称|^指标/) ??
    (hasYears(labels) ? find(things) : null) ??
    // 工作任务 | 目标值 | 牵头单位: a table of tasks that gives each a value
    (isValueColumn(place, find(/^(?:年度)?目标值$/), norm) ? find(/^(?:工作|重点|主要)?(?:任务|事项)(?:名称)?$/) : null)
  if (name === null) return null
  const all = labels.flatMap((label, at) => {
    const year = /(\d{4})年?/.exec(label)?.[1]
    return year === undefined || at === name ? [] : [{ at, year: Number(year), cell: cells[at] as TableCell }]
  })
  // columns of growth beside those of amounts are neither goal nor base of them
  const amounts = all.filter(({ at }) => !isGrowth(labels[at] as string))
  const dated = amounts.length > 0 ? amounts : all
  const named = find(/^(?:目标值?|规划值|预期值|规划目标|目标数)/)
  const others = {
    name,
    unit: find(/^单位|计量单位/),
    binding: find(/属性|性质|指标类型/),
  }
  if (dated.length === 0) {
    const unnamedBase = find(/^(?:基期|基数|现状|基准)/)
    if (named === null || named === name) return null
    const year = headingYear(place, context)
    return {
      ...others,
      targets: [{ at: named, year, cell: cells[named] as TableCell }],
      total: null,
      base: unnamedBase === null ? null : { at: unnamedBase, year: null },
    }
  }
  const years = dated.map(({ year }) => year).sort((a, b) => a - b)
  // 2021年（基数）: said to be no goal
  const last = Math.max(...years)
  const told = dated.filter(({ at, year }) => {
    const label = labels[at] as string
    return /基数|基期|现状|基准/.test(label) || (isDone(label) && year < last)
  })
  const bases = new Set(told.length === dated.length ? [] : told.map(({ at }) => at))
  const goals = goalYears(
    dated
      .filter(({ at }) => !bases.has(at))
      .map(({ year }) => year)
      .sort((a, b) => a - b),
    context.document,
    bases.size > 0,
  )
  const isGoal = ({ at, year }: { at: number; year: number }): boolean => !bases.has(at) && goals.includes(year)
  // of one year what was reached goes before what was planned
  const planned = ({ at }: { at: number }): number => (isPlanned(labels[at] as string) ? 1 : 0)
  const base = dated.filter((column) => !isGoal(column)).sort((a, b) => b.year - a.year || planned(a) - planned(b))[0]
  const targets = all.filter(isGoal)
  const total = labels.findIndex(
    (label, at) => /^[(〔【[]?(?:年均|累计|五年)/.test(label) && !all.some((column) => column.at === at),
  )
  return {
    ...others,
    targets,
    total: total < 0 ? null : { at: total, year: targets.at(-1)?.year ?? null, cell: cells[total] as TableCell },
    base: base ? { at: base.at, year: base.year } : null,
  }
}

/** Whether a label is of how much something grows: 2023年增速(%), 年均增长. */
function isGrowth(label: string): boolean {
  return /增速|增长|增幅/.test(label)
}

/** Whether a label is of what was planned, in a year gone by too: 2023年计划. */
function isPlanned(label: string): boolean {
  return /计划|预计|目标|规划|预期|拟/.test(label)
}

/** Whether a label is of results: 2020年完成, not 2025年计划完成. */
function isDone(label: string): boolean {
  return /完成|实际|现状/.test(label) && !isPlanned(label)
}

/** Columns that say what a row is about, where none is of indicators. */
const things =
  /^(?!序号|单位|备注|牵头|责任|配合|完成|县区|地区|市州).*(?:名称|任务|项目|产业|集群|品种|产品|类别|领域|内容|工程|行业|园区)$/

/** Whether at least two columns are of years alone: `2025年`, `2021年(基数)`, `2030年目标`. */
function hasYears(labels: readonly string[]): boolean {
  // how money is spread over the years is no goal of the things
  if (labels.some((label) => /投资|资金|预算/.test(label))) return false
  return (
    labels.filter((label) =>
      /^\d{4}年(?:底|末)?(?:目标|规划|预期|现状|实际|基期|完成)?(?:值|数)?(?:[(（][^()（）]{1,6}[)）])?$/.test(label),
    ).length >= 2
  )
}

/** Years of goals among the years of a header: those of the plan's term or behind the document's date; else all but the first. */
function goalYears(years: readonly number[], { period, date }: ExtractContext['document'], based: boolean): number[] {
  const pivot = period ? period.from : date ? Number(date.slice(0, 4)) : null
  const ahead = pivot === null ? [] : years.filter((year) => year >= pivot)
  if (ahead.length > 0) return ahead
  return years.length === 1 || based ? [...years] : years.slice(1)
}

function headingYear({ section, path }: TablePlace, context: ExtractContext): number | null {
  if (!section) return null
  const dates: DateExpression[] = readDates(context.clean.norm, section.children[0].span, context.governing(null, path).reference)
  return dates.at(-1)?.year ?? null
}
