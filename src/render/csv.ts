import { type CsvColumn, csvColumns } from '../contract/parts.ts'
import type { Indicator, PolicyDocument } from '../contract/types.ts'
import type { Renderer } from './index.ts'

type Cell = string | number | boolean | null | undefined

/** The flat table of indicators after RFC 4180, one header for all documents. */
export function csvRenderer({ bom }: { bom: boolean }): Renderer {
  const header = `${bom ? '\uFEFF' : ''}${row(csvColumns)}`
  return {
    document: (document, index) =>
      (index === 0 ? header : '') +
      document.indicators
        .map((indicator) => {
          const cells = flat(document, indicator)
          return row(csvColumns.map((column) => cells[column]))
        })
        .join(''),
    end: (count) => (count === 0 ? header : ''),
  }
}

/** One indicator as a row of the contract's table. */
function flat({ document }: PolicyDocument, indicator: Indicator): Record<CsvColumn, Cell> {
  const { normalized, target, baseline } = indicator
  return {
    file: document.origin.path ?? '-',
    region: document.region?.name,
    title: document.title,
    date: document.date,
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

/** A cell with a comma, a quote or a line end stands in quotes, its own quotes doubled. */
function quoted(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
