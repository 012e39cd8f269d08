/** One line of the results: a ratio (or an amount) and what it must not exceed. */
export interface Figure {
  readonly what: string
  readonly measured: number
  /** `null` where it is told for orientation only. */
  readonly target: number | null
  readonly unit?: string
}

/** Figures → aligned lines, or a table of Markdown. */
export function format(figures: readonly Figure[], markdown: boolean): string {
  const rows = figures.map(({ what, measured, target, unit = '' }) => [
    what,
    `${measured.toFixed(measured >= 100 ? 0 : 2)}${unit}`,
    target === null ? '' : `≤ ${target}${unit}`,
    isOver({ what, measured, target }) ? 'over' : '',
  ])
  if (markdown)
    return ['| | measured | target | |', '| --- | ---: | ---: | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => (row[i] as string).length)))
  return rows
    .map(([what = '', measured = '', target = '', over = '']) =>
      `${what.padEnd(widths[0] as number)}  ${measured.padStart(widths[1] as number)}  ${target.padEnd(widths[2] as number)}  ${over}`.trimEnd(),
    )
    .join('\n')
}

export function isOver({ measured, target }: Figure): boolean {
  return target !== null && measured > target
}
