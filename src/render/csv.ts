import { type CsvColumn, csvColumns, type Part } from '../contract/parts.ts'
import type { Indicator, PolicyDocument } from '../contract/types.ts'
import type { Renderer } from './index.ts'

export type Cell = string | number | boolean | null | undefined

/** A flat table: its columns and the rows that a document gives. */
interface Table {
  readonly columns: readonly string[]
  rows(document: PolicyDocument): Record<string, Cell>[]
}

/** The table of indicators after RFC 4180, or that of the one part that was asked for; one header for all documents. */
export function csvRenderer({ bom, only }: { bom: boolean; only?: readonly Part[] | undefined }): Renderer {
  const { columns, rows } = tableFor(only)
  const header = `${bom ? '\uFEFF' : ''}${row(columns)}`
  return {
    document: (document, index) =>
      (index === 0 ? header : '') +
      rows(document)
        .map((cells) => row(columns.map((column) => cells[column])))
        .join(''),
    end: (count) => (count === 0 ? header : ''),
  }
}

const indicators: Table = {
  columns: csvColumns,
  rows: (document) => document.indicators.map((indicator) => flat(document, indicator)),
}

const deadlines: Table = {
  columns: ['file', 'region', 'title', 'date', 'section', 'task', 'due', 'start', 'recurrence', 'relation', 'scope'].concat([
    'departments',
    'quote',
    'line',
  ]),
  rows: (document) =>
    document.deadlines.map(({ section, task, date, start, recurrence, relation, scope, departments, text, position }) => ({
      ...source(document),
      ...{ section, task, due: date, start, recurrence, relation, scope, quote: text, line: position.start.line },
      departments: departments.join('、'),
    })),
}

/** One row for each department of an assignment. */
const responsibilities: Table = {
  columns: ['file', 'region', 'title', 'date', 'section', 'task', 'role', 'department', 'official_name', 'deadline'].concat([
    'quote',
    'line',
  ]),
  rows: (document) =>
    document.responsibilities.flatMap(({ section, task, departments, deadline, text, position }) =>
      departments.map(({ name, canonical, role }) => ({
        ...source(document),
        ...{ section, task, role, department: name, official_name: canonical, deadline, quote: text, line: position.start.line },
      })),
    ),
}

function tableFor(only: readonly Part[] | undefined): Table {
  if (only === undefined || only.includes('indicators')) return indicators
  if (only.includes('deadlines')) return deadlines
  return only.includes('responsibilities') ? responsibilities : indicators
}

/** What every row says of its document. */
function source({ document }: PolicyDocument): Record<'file' | 'region' | 'title' | 'date', Cell> {
  return { file: document.origin.path ?? '-', region: document.region?.name, title: document.title, date: document.date }
}

/** One indicator as a row of the contract's table. */
function flat(document: PolicyDocument, indicator: Indicator): Record<CsvColumn, Cell> {
  const { normalized, target, baseline } = indicator
  return {
    ...source(document),
    section: indicator.section,
    name: indicator.name,
    scope: indicator.scope,
    kind: indicator.kind,
    status: indicator.status,
    comparator: indicator.comparator,
    value: indicator.value,
    value_max: indicator.valueMax,
    unit: indicator.unit,
    value_text: indicator.valueText,
    normalized_value: normalized?.value,
    normalized_unit: normalized?.unit,
    per: indicator.per,
    year: target?.year,
    year_inferred: target?.inferred,
    baseline_year: baseline?.year,
    baseline_value: baseline?.value,
    hedge: indicator.hedge,
    binding: indicator.binding,
    departments: indicator.departments.join('、'),
    quote: indicator.text,
    line: indicator.position.start.line,
  }
}

/** Cells → one line after RFC 4180. */
export function row(cells: readonly Cell[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

/**
 * A cell with a comma, a quote or a line end stands in quotes, its own quotes doubled. Words that a spreadsheet would run as
 * a formula get an apostrophe in front; numbers are none. `=1+1` → `'=1+1`, `-5%` stays.
 */
function quoted(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell)
  const safe = typeof cell === 'string' && /^(?:=(?=.)|[@\t\r]|[+-](?![\d.,]*%?$))/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
