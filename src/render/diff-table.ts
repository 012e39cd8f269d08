import type { DiffPair, DiffReport, DiffRow } from '../contract/diff-types.ts'
import {
  areVersions,
  type CellLine,
  cellLines,
  changeText,
  type DiffView,
  datedText,
  documentLabels,
  viewOf,
} from './diff-cells.ts'
import type { DiffRenderOptions } from './diff-formats.ts'
import { blocks, columnWidth, gridLines } from './diff-grid.ts'
import { transposed } from './diff-transposed.ts'
import { type DiffWords, diffWords } from './diff-words.ts'
import { textWidth, wrap } from './text-width.ts'
import { openTheme, type Theme } from './theme.ts'

/** What the parts of the table share. */
export interface DiffLook {
  readonly report: DiffReport
  readonly view: DiffView
  readonly labels: readonly string[]
  readonly theme: Theme
  readonly words: DiffWords
  readonly width: number
}

const noted = 12

/** The report for a terminal: who says what, measure by measure; what only one document has comes after. */
export async function renderDiffTable(report: DiffReport, { lang, width, color, transpose }: DiffRenderOptions): Promise<string> {
  const look: DiffLook = {
    report,
    view: viewOf(report),
    labels: documentLabels(report),
    theme: await openTheme(color),
    words: diffWords[lang],
    width,
  }
  const shared = report.rows.filter(({ cells }) => count(cells) > 1)
  const body =
    report.rows.length === 0
      ? ['', look.words.empty]
      : [...(shared.length === 0 ? [] : transpose ? transposed(shared, look) : table(shared, look)), ...alone(look)]
  return `${[...heads(look), ...body, ...notes(look), ...summary(look)].join('\n')}\n`
}

function count(cells: DiffRow['cells']): number {
  return cells.filter((cell) => cell !== null).length
}

/** A line for each document: how it is called below, its title, how much was read of it and how much was not. */
function heads({ report, labels, theme, words, width }: DiffLook): string[] {
  const label = Math.max(...labels.map(textWidth))
  return report.documents.flatMap(({ title, source, indicators, leftovers }, i) => {
    const facts = [words.indicators(indicators), ...(leftovers === null ? [] : [words.leftovers(leftovers)]), source]
    const head = labels[i] as string
    const indent = ' '.repeat(label + 2)
    return [
      ...wrap(title ?? '-', Math.max(20, width - label - 2)).map((line, at) =>
        at === 0 ? `${theme.title(head)}${' '.repeat(label - textWidth(head) + 2)}${line}` : indent + line,
      ),
      ...wrap(facts.join(' · '), Math.max(20, width - label - 2)).map((line) => indent + theme.dim(line)),
    ]
  })
}

/** One row a measure, one column a document; columns that do not fit stand in a block below. */
function table(rows: readonly DiffRow[], look: DiffLook): string[] {
  const { report, view, labels, theme, words, width } = look
  const isPair = report.documents.length === 2
  const versions = areVersions(report)
  const compared = versions ? words.columns.changed : words.columns.compared
  const id = rows.reduce((most, row) => Math.max(most, row.id.length), 0)
  const nameCells = rows.map((row) => nameLines(row, words))
  const name = columnWidth(
    { title: words.columns.name, least: 10, most: Math.max(14, Math.min(34, Math.floor(width * 0.34))) },
    nameCells,
  )
  const cells = rows.map((row) => row.cells.map((_, doc) => cellLines(view, row, doc, words)))
  const widths = labels.map((title, doc) =>
    columnWidth(
      { title, least: 8, most: 24 },
      cells.map((line) => line[doc] as CellLine[]),
    ),
  )
  const verdicts = rows.map((row) => comparison(row, versions, words))
  const parts = blocks(
    [id, name],
    isPair ? [...widths, columnWidth({ title: compared, least: 8, most: 40 }, verdicts)] : widths,
    width,
  )
  return [
    '',
    theme.heading(words.shared(rows.length)),
    ...parts.flatMap((docs, at) => {
      const own = docs.filter((doc) => doc < labels.length)
      const withVerdict = docs.includes(labels.length)
      const columns = [id, name, ...own.map((doc) => widths[doc] as number), ...(withVerdict ? [40] : [])]
      const titles = ['', words.columns.name, ...own.map((doc) => labels[doc] as string), ...(withVerdict ? [compared] : [])]
      return [
        ...(at > 0 ? [''] : []),
        ...(parts.length > 1 && own.length > 0
          ? [theme.dim(words.block((own[0] as number) + 1, (own.at(-1) as number) + 1, labels.length))]
          : []),
        ...gridLines(
          titles.map((text) => [{ text, style: 'plain' as const }]),
          columns,
          theme,
        ).map(theme.heading),
        ...rows.flatMap((row, i) =>
          gridLines(
            [
              [{ text: row.id, style: 'dim' }],
              nameCells[i] as CellLine[],
              ...own.map((doc) => (cells[i] as CellLine[][])[doc] as CellLine[]),
              ...(withVerdict ? [verdicts[i] as CellLine[]] : []),
            ],
            columns,
            theme,
          ),
        ),
      ]
    }),
  ]
}

/** Name, how it was matched where the name alone did not do it, and what cannot be compared. */
export function nameLines({ name, scope, per, match }: DiffRow, words: DiffWords): CellLine[] {
  const rest = [scope, per === null ? null : words.per[per]].filter((part) => part !== null).join(' ')
  const how = match.how === 'same-name' || match.how === 'single' ? '' : ` (${words.hows[match.how]} ${match.score})`
  return [
    { text: `${name}${rest === '' ? '' : ` · ${rest}`}`, style: 'plain' },
    ...(how === '' ? [] : [{ text: how.trim(), style: 'dim' as const }]),
  ]
}

const mirrored: Partial<Record<DiffPair['verdict'], DiffPair['verdict']>> = { stricter: 'looser', looser: 'stricter' }

/** Of two documents, the first against the second; of two versions, old → new. */
function comparison({ cells, verdict }: DiffRow, versions: boolean, words: DiffWords): CellLine[] {
  const pair = verdict.pairs[0]
  if (!pair) return [{ text: '', style: 'plain' }]
  const change = versions ? changeText(cells, words) : null
  // Of versions the new one is judged by the old.
  const told = words.verdicts[versions ? (mirrored[pair.verdict] ?? pair.verdict) : pair.verdict]
  const style =
    pair.verdict === 'equal' || pair.verdict === 'unknown' ? 'dim' : pair.verdict === 'not-comparable' ? 'warning' : 'plain'
  return [...(change === null ? [] : [{ text: change, style: 'plain' as const }]), { text: told, style }]
}

/** What only one document has: its value, and where others have the name. */
function alone({ report, view, labels, theme, words, width }: DiffLook): string[] {
  return labels.flatMap((label, doc) => {
    const rows = report.rows.filter(({ cells }) => count(cells) === 1 && cells[doc])
    if (rows.length === 0) return []
    const id = rows.reduce((most, row) => Math.max(most, row.id.length), 0)
    const lines = rows.map((row): CellLine[][] => [
      [{ text: row.id, style: 'dim' }],
      nameLines(row, words),
      cellLines(view, row, doc, words),
      elsewhere(view, row, doc, labels, words),
    ])
    const name = columnWidth(
      { title: words.columns.name, least: 10, most: Math.max(14, Math.floor(width * 0.36)) },
      lines.map((line) => line[1] as CellLine[]),
    )
    const value = columnWidth(
      { title: words.columns.value, least: 8, most: Math.min(26, Math.floor(width * 0.3)) },
      lines.map((line) => line[2] as CellLine[]),
    )
    const columns = [id, name, value, Math.max(12, width - id - name - value - 6)]
    return ['', theme.heading(words.only(label, rows.length)), ...lines.flatMap((line) => gridLines(line, columns, theme))]
  })
}

function elsewhere(view: DiffView, row: DiffRow, doc: number, labels: readonly string[], words: DiffWords): CellLine[] {
  return labels.flatMap((label, other): CellLine[] => {
    if (other === doc) return []
    const [line] = cellLines(view, row, other, words)
    return line && line.text !== words.silent ? [{ text: `${label}: ${line.text}`, style: 'dim' }] : []
  })
}

/** Why rows were brought together, which were kept apart, and who contradicts himself. */
function notes(look: DiffLook): string[] {
  const { report, labels, theme, words, width } = look
  const names = new Map(report.rows.map(({ id, name }) => [id, name]))
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          '',
          theme.heading(title),
          ...lines.slice(0, noted).flatMap((line) => wrap(line, width - 2).map((part, i) => (i === 0 ? part : `  ${part}`))),
          ...(lines.length > noted ? [theme.dim(words.more(lines.length - noted))] : []),
        ]
  return [
    ...list(
      words.matched,
      report.rows
        .filter(({ match }) => match.how !== 'same-name' && match.how !== 'single')
        .map(({ id, match }) => `${id} ${words.hows[match.how]} ${match.score}: ${match.because}`),
    ),
    ...list(
      words.nearMisses,
      report.nearMisses.map(({ a, b, score, why }) => `${a} ${names.get(a)} ~ ${b} ${names.get(b)} ${score}: ${why}`),
    ),
    ...list(
      words.conflicts,
      report.rows.flatMap(({ id, name, cells }) =>
        cells.flatMap((cell, doc) =>
          cell?.conflict
            ? [
                `${id} ${name}, ${labels[doc]}: ${cell.values.map((value) => `${datedText(value, words)} (${value.position.start.line})`).join(', ')}`,
              ]
            : [],
        ),
      ),
    ),
  ]
}

function summary({ report, labels, theme, words, width }: DiffLook): string[] {
  const { shared, different, conflicts, only } = report.summary
  return [
    '',
    ...wrap(words.summary({ shared, different, conflicts, nearMisses: report.nearMisses.length }), width),
    ...wrap(labels.map((label, i) => words.only(label, only[i] ?? 0)).join(' · '), width),
    ...wrap(words.legend, width).map(theme.dim),
  ]
}
