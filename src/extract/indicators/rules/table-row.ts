import type { QuantityReader } from '../../../quantity/read-quantities.ts'
import { type DateExpression, readDates } from '../../../scan/dates.ts'
import type { TablePlace } from '../../../tree/passages.ts'
import type { TableCell } from '../../../tree/ast.ts'
import type { ExtractContext } from '../../context.ts'
import { type Draft, valueOf } from '../draft.ts'

interface Columns {
  name: number
  unit: number | null
  target: number
  targetYear: number | null
  targetCell: TableCell
  base: number | null
  baseYear: number | null
  binding: number | null
  departments: number | null
}

/** A table of indicators (指标表) → one entry a row: name, unit, base column → baseline, target column → value and year. */
export const tableRow = {
  id: 'table-row',
  examples: ['指标 | 单位 | 2020年 | 2025年'],
  apply: readRows,
}

function readRows(place: TablePlace, context: ExtractContext, reader: QuantityReader): Draft[] {
  const { table } = place
  const { norm } = context.clean
  const heading = place.section?.children[0].span
  const title = heading ? readDates(norm, heading, context.governing(null, place.path).reference) : []
  const header = table.children.slice(0, Math.max(1, table.headerRows)).at(-1)
  if (!header) return []
  const columns = readHeader(header.children, norm, title)
  if (!columns) return []
  const drafts: Draft[] = []
  for (const row of table.children.slice(Math.max(1, table.headerRows))) {
    const cells = row.children
    const nameCell = cells[columns.name]
    const valueCell = cells[columns.target]
    if (!nameCell || !valueCell || nameCell.value.trim() === '') continue
    const unitCell = columns.unit === null ? undefined : cells[columns.unit]
    const inName = /[(（]([^()（）]{1,8})[)）]\s*$/.exec(nameCell.value)
    const unitText = (unitCell ? norm.slice(unitCell.span.from, unitCell.span.to) : (inName?.[1] ?? '')).replace(/\s/g, '')
    const raw = norm.slice(valueCell.span.from, valueCell.span.to)
    const bracketed = /^[\[〔【(]\s*([^\]〕】)]+)\s*[\]〕】)]$/.exec(raw.trim())
    const from = valueCell.span.from + (bracketed ? raw.indexOf(bracketed[1] as string) : 0)
    const quantity = reader.read(norm, from, valueCell.span.to)[0]
    if (!quantity) continue
    const baseCell = columns.base === null ? undefined : cells[columns.base]
    const baseNumber = baseCell ? reader.read(norm, baseCell.span.from, baseCell.span.to)[0] : undefined
    const unit = quantity.unit !== '' ? quantity.unit : unitText === '—' || unitText === '-' ? '' : unitText
    const withUnit = quantity.unit !== '' || unit === '' ? quantity : (reader.read(`${quantity.value}${unit}`, 0)[0] ?? quantity)
    const bindingText = columns.binding === null ? '' : (cells[columns.binding]?.value ?? '')
    const name = (inName && !unitCell ? nameCell.value.replace(inName[0], '') : nameCell.value).replace(/\s/g, '').replace(/^\d+[.、．]/, '').replace(/^[*※#]+|[*※#]+$/g, '')
    drafts.push({
      rule: 'table-row', sentence: { from: row.span.from, to: row.span.to, passage: null as never, clauses: [], heading: false },
      span: row.span, valueSpan: { from: quantity.from, to: quantity.to }, quantity: null,
      name, lead: null, link: null, nameSpan: nameCell.span, scope: null,
      kind: /(?:增速|增长率|增幅)$/.test(name) || (/增长|提高/.test(name) && unit === '%') ? 'change' : /(?:下降|降低|降幅)/.test(name) ? 'change' : 'level',
      direction: /(?:增速|增长率|增幅|增长|提高)$/.test(name) && unit === '%' ? 'up' : /(?:下降|降低|降幅|减少)/.test(name) ? 'down' : null,
      ...valueOf(withUnit === quantity ? quantity : { ...withUnit, comparator: quantity.comparator, value: quantity.value, valueMax: quantity.valueMax, normalized: { ...withUnit.normalized, valueMax: quantity.valueMax } }),
      unit, per: null, aggregate: bracketed ? 'cumulative' : /年均/.test(header.children[columns.target]?.value ?? '') ? 'average' : null, hedge: null,
      baseline: columns.base === null || !baseNumber ? null : { year: columns.baseYear, value: Number(baseNumber.value) },
      binding: /约束/.test(bindingText) ? 'binding' : /预期/.test(bindingText) ? 'expected' : null,
      status: 'target', target: columns.targetYear === null ? null : { year: columns.targetYear, span: columns.targetCell.span, inferred: false },
      certainty: 'inherited', departments: columns.departments === null ? [] : (cells[columns.departments]?.value ?? '').split(/[、,，;；]/).map((d) => d.trim()).filter(Boolean),
      row: cells.map((cell) => cell.span),
    })
  }
  return drafts
}

/** Header cells → what each column holds, or `null` where it is no table of indicators. */
function readHeader(cells: readonly TableCell[], norm: string, title: readonly DateExpression[]): Columns | null {
  const label = cells.map((cell) => norm.slice(cell.span.from, cell.span.to).replace(/\s/g, ''))
  const find = (pattern: RegExp): number | null => {
    const at = label.findIndex((text) => pattern.test(text))
    return at < 0 ? null : at
  }
  const name = find(/^(?:主要)?(?:指标|目标)(?:名称|内容)?$|指标名称|^指标/)
  if (name === null) return null
  const years = label.map((text) => /(\d{4})年?/.exec(text)?.[1]).map((year) => (year === undefined ? null : Number(year)))
  const named = find(/^(?:目标值?|规划值|预期值|规划目标|目标数)/)
  const dated = years.flatMap((year, i) => (year === null ? [] : [i]))
  const target = dated.length > 0 ? (dated.reduce((a, b) => ((years[a] as number) >= (years[b] as number) ? a : b)) as number) : named
  if (target === null || target === name) return null
  const bases = dated.filter((i) => i !== target)
  const base = bases.length > 0 ? (bases.reduce((a, b) => ((years[a] as number) >= (years[b] as number) ? a : b)) as number) : find(/^(?:基期|基数|现状|基准)/)
  return {
    name,
    unit: find(/^单位|计量单位/),
    target,
    targetYear: years[target] ?? title.at(-1)?.year ?? null,
    targetCell: cells[target] as TableCell,
    base,
    baseYear: base === null ? null : (years[base] ?? null),
    binding: find(/属性|性质|指标类型/),
    departments: find(/责任单位|责任部门|牵头单位|牵头部门|负责部门/),
  }
}
