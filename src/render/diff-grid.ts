import type { CellLine, CellStyle } from './diff-cells.ts'
import { textWidth, wrap } from './text-width.ts'
import type { Theme } from './theme.ts'

export interface GridColumn {
  readonly title: string
  readonly least: number
  readonly most: number
}

const gap = 2

/** Columns that fit beside the fixed ones, split into blocks: where a screen is narrow, the rest stands below. */
export function blocks(fixed: readonly number[], widths: readonly number[], width: number): number[][] {
  const room = width - fixed.reduce((sum, one) => sum + one + gap, 0)
  const result: number[][] = []
  let block: number[] = []
  let used = 0
  widths.forEach((one, i) => {
    if (block.length > 0 && used + one > room) {
      result.push(block)
      block = []
      used = 0
    }
    block.push(i)
    used += one + gap
  })
  if (block.length > 0) result.push(block)
  return result
}

/** Width that a column takes for its content, within its bounds. */
export function columnWidth({ title, least, most }: GridColumn, cells: readonly (readonly CellLine[])[]): number {
  const widest = cells.reduce(
    (width, lines) => lines.reduce((one, { text }) => Math.max(one, textWidth(text)), width),
    textWidth(title),
  )
  return Math.min(most, Math.max(least, widest))
}

/** A row of cells → screen lines; what does not fit a cell goes on below it, so nothing is cut off. */
export function gridLines(cells: readonly (readonly CellLine[])[], widths: readonly number[], theme: Theme): string[] {
  const wrapped = cells.map((lines, i) =>
    lines.flatMap(({ text, style }) => wrap(text, widths[i] as number).map((line): CellLine => ({ text: line, style }))),
  )
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, i) => {
        const { text, style } = lines[row] ?? { text: '', style: 'plain' as const }
        const painted = text === '' ? '' : paint(theme, style, text)
        return i === wrapped.length - 1 ? painted : painted + ' '.repeat(Math.max(0, (widths[i] as number) - textWidth(text)))
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

function paint(theme: Theme, style: CellStyle, text: string): string {
  switch (style) {
    case 'best':
      return theme.title(theme.value(text))
    case 'value':
      return theme.value(text)
    case 'dim':
      return theme.dim(text)
    case 'warning':
      return theme.warning(text)
    default:
      return text
  }
}
