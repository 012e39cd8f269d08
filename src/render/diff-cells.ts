import type { DiffCell, DiffReport, DiffRow, DiffValue } from '../contract/diff-types.ts'
import { inUnit } from '../diff/verdict.ts'
import type { DiffWords } from './diff-words.ts'

/** How a line of a cell looks. */
export type CellStyle = 'value' | 'best' | 'dim' | 'warning' | 'plain'

export interface CellLine {
  readonly text: string
  readonly style: CellStyle
}

const signs: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '~', '=': '' }

/** A value with comparator and unit: `≥98%`, `3—5个`, `升6%`, `第4位`, `稳步提升`. */
export function valueText(value: DiffValue, words: DiffWords): string {
  const { comparator, value: number, valueMax, unit, kind, direction, per, text } = value
  if (number === null) return text ?? ''
  const sign = signs[comparator ?? '='] ?? ''
  const amount = valueMax === null ? `${sign}${number}` : `${number}—${valueMax}`
  const rate = per === null ? '' : ` ${words.per[per]}`
  if (kind === 'rank') return words.rank(amount)
  const moved =
    kind === 'change' && direction !== null ? `${words.change[direction]} ` : kind === 'increment' ? `${words.newOnes} ` : ''
  return `${moved}${amount}${unit ?? ''}${rate}`
}

/** With its year, and a word where it is a result: `≥98% 2027`. */
export function datedText(value: DiffValue, words: DiffWords): string {
  return [valueText(value, words), value.year, value.status === 'actual' ? words.actual : null]
    .filter((part) => part !== null)
    .join(' ')
}

const bars = '▁▂▃▄▅▆▇█'

/** One character that shows where a value lies between the least and the greatest of its row. */
export function barOf(row: DiffRow, doc: number): string {
  const { spread, cells } = row
  const cell = cells[doc]
  const value = cell?.values[cell.headline]
  const number = value && spread ? inUnit(value, spread.unit) : null
  if (!spread || spread.max === spread.min || number === null || row.verdict.why !== null) return ''
  const level = Math.round(((number - spread.min) / (spread.max - spread.min)) * (bars.length - 1))
  return bars[Math.max(0, Math.min(bars.length - 1, level))] as string
}

/** A report with what its cells look up. */
export interface DiffView {
  readonly report: DiffReport
  /** Rows that say the same thing otherwise: as an increment, a rate, in another unit. */
  readonly otherwise: ReadonlyMap<string, readonly DiffRow[]>
}

export function viewOf(report: DiffReport): DiffView {
  const byId = new Map(report.rows.map((row) => [row.id, row]))
  const otherwise = new Map<string, DiffRow[]>()
  for (const { rows, rule } of report.related) {
    if (rule === 'wider-population' || rule === 'part-and-sum') continue
    for (const id of rows) {
      const others = rows.flatMap((other) => (other === id ? [] : (byId.get(other) ?? [])))
      otherwise.set(id, [...(otherwise.get(id) ?? []), ...others])
    }
  }
  return { report, otherwise }
}

/** What stands in a cell: the value that is compared, then what else is said; or why there is none. */
export function cellLines(
  view: DiffView,
  row: DiffRow,
  doc: number,
  words: DiffWords,
  { bars: withBars } = { bars: true },
): CellLine[] {
  const cell = row.cells[doc]
  if (!cell) return [silence(view, row, doc, words)]
  const strictest = row.verdict.strictest.includes(doc)
  const bar = withBars ? barOf(row, doc) : ''
  const head = cell.values[cell.headline] as DiffValue
  return [
    {
      text: `${bar === '' ? '' : `${bar} `}${datedText(head, words)}${strictest ? ' *' : ''}`,
      style: strictest ? 'best' : 'value',
    },
    ...cell.values.flatMap((value, i): CellLine[] =>
      i === cell.headline ? [] : [{ text: datedText(value, words), style: 'dim' }],
    ),
    ...(cell.conflict ? [{ text: words.conflict, style: 'warning' } as const] : []),
  ]
}

/** Nothing found is not nothing said: the name without a value to compare, or the same thing said otherwise, show as such. */
function silence({ otherwise }: DiffView, row: DiffRow, doc: number, words: DiffWords): CellLine {
  const other = otherwise.get(row.id)?.find(({ cells }) => cells[doc])
  if (other) return { text: words.see(other.id), style: 'dim' }
  const mention = row.mentions.find(({ document }) => document === doc)
  return { text: mention ? words.named(mention.line) : words.silent, style: 'dim' }
}

/** `四川 2023`, or the file where the region is not known; a plan goes by its term. */
export function documentLabels({ documents }: DiffReport): string[] {
  const labels = documents.map(({ region, date, source, title, period }) => {
    const term = period ? `${period.from}—${period.to}` : undefined
    // Where the text does not tell, people tell it in the name of the file.
    const year =
      date?.slice(0, 4) ??
      term ??
      /((?:19|20)\d{2})年/.exec(title ?? '')?.[1] ??
      /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(source)?.[1]
    const name = region?.short ?? source.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
    return year === undefined || (!region && name.includes(year)) ? name : `${name} ${year}`
  })
  // Two of one place and year are told apart by the day, or by letters.
  const dated = apart(labels, (label, i) => label.replace(/\d{4}$/, documents[i]?.date ?? '$&'))
  return apart(
    dated,
    (label, i) => `${label} ${String.fromCharCode(97 + (dated.slice(0, i).filter((other) => other === label).length % 26))}`,
  )
}

function apart(labels: readonly string[], other: (label: string, i: number) => string): string[] {
  return labels.map((label, i) => (labels.indexOf(label) === labels.lastIndexOf(label) ? label : other(label, i)))
}

/** Documents of one issuer: what changed from the first to the last is shown as old → new. */
export function areVersions({ documents }: DiffReport): boolean {
  const code = documents[0]?.region?.code
  return documents.length === 2 && code !== undefined && documents.every(({ region }) => region?.code === code)
}

/** `≥84.5 → ≥88`, or nothing where it did not change. */
export function changeText(cells: readonly (DiffCell | null)[], words: DiffWords): string | null {
  const [before, after] = cells.map((cell) => (cell ? (cell.values[cell.headline] as DiffValue) : null))
  if (!before || !after) return null
  const [old, now] = [datedText(before, words), datedText(after, words)]
  return old === now ? null : `${old} → ${now}`
}
