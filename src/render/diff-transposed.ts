import type { DiffRow, DiffValue } from '../contract/diff-types.ts'
import { inUnit } from '../diff/verdict.ts'
import { type CellLine, cellLines } from './diff-cells.ts'
import { blocks, columnWidth, gridLines } from './diff-grid.ts'
import type { DiffLook } from './diff-table.ts'

/** One row a document, one column a measure, with ranks; least, middle and greatest below. */
export function transposed(rows: readonly DiffRow[], { view, labels, theme, words, width }: DiffLook): string[] {
  const label = columnWidth(
    { title: words.columns.document, least: 6, most: 24 },
    labels.map((text) => [{ text, style: 'plain' }]),
  )
  const columns = rows.map((row) => {
    const ranks = ranksOf(row)
    const cells = labels.map((_, doc): CellLine[] => {
      const [first, ...rest] = cellLines(view, row, doc, words)
      const rank = ranks[doc]
      return first && rank !== null && rank !== undefined
        ? [{ ...first, text: `${first.text} #${rank}` }, ...rest]
        : [first as CellLine, ...rest]
    })
    const statistics = (['min', 'median', 'max'] as const).map((which): CellLine[] => [
      { text: row.spread ? `${row.spread[which]}${row.spread.unit}` : '', style: 'dim' },
    ])
    const title = `${row.id} ${row.name}`
    return {
      title,
      cells: [...cells, ...statistics],
      width: columnWidth({ title, least: 10, most: 22 }, [...cells, ...statistics]),
    }
  })
  const names = [...labels, words.statistics.min, words.statistics.median, words.statistics.max]
  return [
    '',
    theme.heading(words.shared(rows.length)),
    ...blocks(
      [label],
      columns.map((column) => column.width),
      width,
    ).flatMap((part, at) => {
      const own = part.map((i) => columns[i] as (typeof columns)[number])
      const widths = [label, ...own.map((column) => column.width)]
      const titles: CellLine[][] = [words.columns.document, ...own.map(({ title }) => title)].map((text) => [
        { text, style: 'plain' },
      ])
      return [
        ...(at > 0 ? [''] : []),
        ...gridLines(titles, widths, theme).map(theme.heading),
        ...names.flatMap((name, i) =>
          gridLines(
            [[{ text: name, style: i < labels.length ? 'plain' : 'dim' }], ...own.map(({ cells }) => cells[i] as CellLine[])],
            widths,
            theme,
          ),
        ),
      ]
    }),
  ]
}

/** Place of each document among those that can be compared, 1 for the one that asks for most; null where more may be better or worse. */
function ranksOf({ cells, merit, verdict, spread }: DiffRow): (number | null)[] {
  const numbers = cells.map((cell) => {
    const value = cell?.values[cell.headline] as DiffValue | undefined
    return value && spread ? inUnit(value, spread.unit) : null
  })
  if (merit === null || !verdict.comparable) return cells.map(() => null)
  return numbers.map((number) =>
    number === null
      ? null
      : 1 + numbers.filter((other) => other !== null && (merit === 'up' ? other > number : other < number)).length,
  )
}
