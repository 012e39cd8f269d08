import type { DiffReport } from '../contract/diff-types.ts'
import { row } from './csv.ts'

/** Columns of the flat comparison: one row a value, so that a spreadsheet can pivot it. */
export const diffCsvColumns = [
  'row',
  'name',
  'kind',
  'per',
  'scope',
  'how',
  'score',
  'merit',
  'file',
  'region',
  'title',
  'date',
  'status',
  'year',
  'comparator',
  'value',
  'value_max',
  'unit',
  'value_text',
  'normalized_value',
  'normalized_unit',
  'hedge',
  'headline',
  'conflict',
  'strictest',
  'line',
] as const

/** The comparison after RFC 4180. */
export function renderDiffCsv({ documents, rows }: DiffReport, { bom }: { bom: boolean }): string {
  const lines = rows.flatMap(({ id, name, kind, per, scope, match, merit, cells, verdict }) =>
    cells.flatMap((cell, doc) =>
      (cell?.values ?? []).map((value, i) => {
        const { source, region, title, date } = documents[doc] as DiffReport['documents'][number]
        return row([
          ...[id, name, kind, per, scope, match.how, match.score, merit, source, region?.name, title, date],
          ...[value.status, value.year, value.comparator, value.value, value.valueMax, value.unit, value.text],
          ...[value.normalized?.value, value.normalized?.unit, value.hedge, i === cell?.headline, cell?.conflict],
          ...[verdict.strictest.includes(doc), value.position.start.line],
        ])
      }),
    ),
  )
  return `${bom ? '\uFEFF' : ''}${row(diffCsvColumns)}${lines.join('')}`
}
