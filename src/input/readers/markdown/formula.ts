import type { Edit } from './marks.ts'

/** Commands of formulas that stand for one character of running text. */
const symbols = new Map<string, string>([
  ...([
    ['geq', '≥'],
    ['geqslant', '≥'],
    ['ge', '≥'],
    ['leq', '≤'],
    ['leqslant', '≤'],
    ['le', '≤'],
    ['gt', '>'],
    ['lt', '<'],
  ] as const),
  ...([
    ['sim', '~'],
    ['approx', '≈'],
    ['times', '×'],
    ['pm', '±'],
    ['cdot', '·'],
    ['circ', '°'],
    ['mu', 'μ'],
    ['ldots', '…'],
  ] as const),
  ...([
    ['textcircled', ''],
    ['rightarrow', '→'],
    ['sim', '~'],
    ['pm', '±'],
    ['Omega', 'Ω'],
    ['prime', '′'],
  ] as const),
])

/**
 * A formula in a sentence, which is mostly a number that was taken for one: `$9 8 \%$` → 98%, `$\geq 5 0$` → ≥50.
 * A dollar sign beside Chinese text is none.
 */
export function readFormula(said: string, at: number): Edit[] {
  const bars = said.startsWith('$$') ? 2 : 1
  const inner = said.slice(bars, said.endsWith('$$') ? -2 : -1)
  if (/[\u4e00-\u9fff]/.test(inner) && !inner.includes('\\')) return []
  const edits: Edit[] = [{ from: at, to: at + bars, as: '' }]
  for (const match of inner.matchAll(/\\([a-zA-Z]+)\s*|\\[%,;!&_#{} ]|[{}^_]|[ \t]+/g)) {
    const from = at + bars + match.index
    const to = from + match[0].length
    if (match[1] !== undefined) edits.push({ from, to, as: symbols.get(match[1]) ?? '' })
    else if (/^\\[%&#_]/.test(match[0])) edits.push({ from, to: from + 1, as: '' })
    else edits.push({ from, to, as: '' })
  }
  const end = at + bars + inner.length
  edits.push({ from: end, to: at + said.length, as: '' })
  return edits
}
