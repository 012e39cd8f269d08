import type { Span } from '../../../clean/position-map.ts'
import type { Quantity } from '../../../quantity/quantity.ts'
import type { QuantityReader } from '../../../quantity/read-quantities.ts'
import type { TableRow } from '../../../tree/ast.ts'
import type { TablePlace } from '../../../tree/passages.ts'
import type { ExtractContext } from '../../context.ts'
import { type Draft, valueFields } from '../draft.ts'
import type { Words } from '../words.ts'
import { tableName } from './table-name.ts'

/** What a cell's value is of. */
export interface CellName {
  readonly name: string
  /** Where the name is written. */
  readonly span: Span
  /** Unit of the column, the row or the caption; the cell's own goes before it. */
  readonly unit: string
}

/** A cell with a value → its entry, a goal without a year; `null` where no value stands in it. `[13.5]` is a total over the term. */
export function cellDraft(
  rule: string,
  row: TableRow,
  cell: Span,
  { name: said, span, unit: given }: CellName,
  norm: string,
  reader: QuantityReader,
  words: Words,
): Draft | null {
  const raw = norm.slice(cell.from, cell.to)
  const bracketed = /^\s*[[〔【(]\s*([^\]〕】)]+?)\s*[\]〕】)]\s*$/.exec(raw)
  const compared = comparedTo.exec(raw)
  const skipped = bracketed ? raw.indexOf(bracketed[1] as string) : (compared?.[0].length ?? 0)
  const quantity = readCell(norm, { from: cell.from + skipped, to: cell.to }, reader)
  if (!quantity) return null
  const unit = quantity.unit || given
  const { name, ...told } = tableName(said, unit, words)
  return {
    rule,
    sentence: { from: row.span.from, to: row.span.to, passage: null as never, clauses: [], heading: false, dates: [], signs: 0 },
    span: row.span,
    valueSpan: { from: quantity.from, to: quantity.to },
    quantity: null,
    name,
    lead: null,
    link: null,
    nameSpan: span,
    ...told,
    ...movementOf(compared ? raw.slice(compared[0].length) : raw),
    ...valueFields(withUnit(quantity, unit, reader)),
    unit,
    aggregate: bracketed ? 'cumulative' : told.aggregate,
    hedge: null,
    baseline: compared ? { year: Number(compared.groups?.year), value: null } : null,
    binding: null,
    status: 'target',
    target: null,
    certainty: 'inherited',
    departments: [],
    row: row.children.map((child) => child.span),
  }
}

/** 较2020年降低10%: the year is the base of the movement. */
const comparedTo = /^\s*(?:比|较|相比)(?<year>\d{4})年(?:末|底)?(?=[一-龥])/

/** `（单位：亿元）` above a table: the unit of all its values. */
export const captionUnit = /单位[:：]([^()（）\s,;。、]{1,8})[)）]?\s*$/

/** How far above a table its caption is looked for, in UTF-16 code units. */
const captionReach = 60

/** The text right above a table. */
export function captionOf({ table }: TablePlace, { clean: { norm } }: ExtractContext): string {
  const { from } = table.span
  return norm.slice(Math.max(0, from - captionReach), from).replace(/[|\s]+$/, '')
}

/** The quantity of a cell alone: the digits of the next cell are none of it. Of ratios only N:1 has one. */
export function readCell(norm: string, { from, to }: Span, reader: QuantityReader): Quantity | undefined {
  const said = norm.slice(from, to)
  if (said.includes(':') && /^[<>≤≥]?\d[\d.]*:(?!1\s*$)\d/.test(said.trimStart())) return undefined
  const read = reader.read(said)[0]
  return read && { ...read, from: read.from + from, to: read.to + from, numberFrom: read.numberFrom + from }
}

/** The value with the unit of its column, for what is multiplied out. */
function withUnit(quantity: Quantity, unit: string, reader: QuantityReader): Quantity {
  if (quantity.unit !== '' || unit === '') return quantity
  // 1/10万: one of so many
  const each = unit.replace(/^1(?=\/)/, '')
  const read = reader.read(`${quantity.value}${each}`)[0]
  const high = quantity.valueMax === null ? undefined : reader.read(`${quantity.valueMax}${each}`)[0]
  if (!read) return quantity
  return { ...quantity, normalized: { ...read.normalized, valueMax: high?.normalized.value ?? null } }
}

/** What a cell says of its value's way: 〔-9〕 is less by nine, 下降15% a movement. */
function movementOf(cell: string): Pick<Draft, 'kind' | 'direction'> | null {
  if (/^\s*[[〔【(]?\s*(?:[-−–]\d|(?:累计)?(?:下降|降低|减少|压减|缩减|削减)(?![到至为]))/.test(cell))
    return { kind: 'change', direction: 'down' }
  return /^\s*[[〔【(]?\s*(?:累计|年均)?(?:增长|提高|提升|上升|增加)(?![到至为])/.test(cell)
    ? { kind: 'change', direction: 'up' }
    : null
}
