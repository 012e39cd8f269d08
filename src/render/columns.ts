import { pad, textWidth, wrap } from './text-width.ts'

/** A column of a readable table. */
export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** Narrowest width that still reads well; such a column gives way where the screen is narrow. */
  readonly min?: number
  readonly paint?: (text: string) => string
}

const gap = 2

/** Rows → aligned lines that fit `width`; what does not fit a cell goes on below it, so nothing is cut off. */
export function layoutColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, paintTitle }: { width: number; paintTitle: (text: string) => string },
): string[] {
  const widths = columnWidths(columns, rows, width)
  const line = (cells: readonly string[], paint: (text: string, i: number) => string): string[] => {
    const wrapped = cells.map((cell, i) => wrap(cell.replaceAll(/[\s\p{Cc}]+/gu, ' '), widths[i] as number))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, i) => {
          const text = lines[row] ?? ''
          // Trailing blanks are left off, and paint never covers the padding.
          const last = i === wrapped.length - 1
          const space = ' '.repeat(Math.max(0, (widths[i] as number) - textWidth(text)))
          const painted = text === '' ? '' : paint(text, i)
          return columns[i]?.align === 'right' ? space + painted : last ? painted : painted + space
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  }
  return [
    ...line(
      columns.map(({ title }) => title),
      (text) => paintTitle(text),
    ),
    ...rows.flatMap((row) => line(row, (text, i) => columns[i]?.paint?.(text) ?? text)),
  ]
}

/** Widths as the content wants them, the widest flexible columns shortened until the line fits. */
function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ title }, i) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[i] ?? '')), textWidth(title)),
  )
  const total = (): number => widths.reduce((sum, one) => sum + one, gap * (columns.length - 1))
  while (total() > width) {
    let widest = -1
    for (const [i, column] of columns.entries()) {
      const spare = (widths[i] as number) > (column.min ?? Number.POSITIVE_INFINITY)
      if (spare && (widest < 0 || (widths[i] as number) > (widths[widest] as number))) widest = i
    }
    if (widest < 0) break
    widths[widest] = Math.max(
      (columns[widest] as Column).min as number,
      (widths[widest] as number) - (total() - width > 20 ? 4 : 1),
    )
  }
  return widths
}

/** A label in front of a text that is wrapped beside it. */
export function hanging(label: string, text: string, width: number, paintLabel: (text: string) => string): string[] {
  const indent = textWidth(label) + 1
  return wrap(text, Math.max(10, width - indent)).map((line, i) => `${i === 0 ? paintLabel(label) : pad('', indent - 1)} ${line}`)
}
