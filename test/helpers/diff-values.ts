import type { DiffValue } from '../../src/contract/diff-types.ts'
import { scale } from '../../src/quantity/decimal.ts'

const signs: Record<string, DiffValue['comparator']> = { '≥': '>=', '>': '>', '≤': '<=', '<': '<', '~': '~' }
const magnitudes: Record<string, number> = { 万: 4, 亿: 8, '': 0 }
const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const pattern =
  /^(?<move>[升降第]?)(?<sign>[≥>≤<~]?)(?<value>[\d.]+)(?:—(?<max>[\d.]+))?(?<magnitude>[万亿]?)(?<unit>[^\s\d]*?)(?<per> 每年)?(?: (?<year>\d{4}))?(?<actual> 已达)?$/

/** A value written short, as the tables of fixtures have it: `≥95% 2025`, `降18%`, `第3位`, `20个 每年`, `95% 2020 已达`. */
export function diffValue(text: string, year: number | null = 2025): DiffValue {
  const found = pattern.exec(text)?.groups
  const common = { hedge: null, text, position, indicators: ['i1'], per: null, direction: null, status: 'target' as const }
  if (!found)
    return { ...common, comparator: null, value: null, valueMax: null, unit: null, normalized: null, year, kind: 'qualitative' }
  const { move, sign = '', value = '0', max, magnitude = '', unit = '', per, actual } = found
  const power = magnitudes[magnitude] as number
  const number = (digits: string): number => Number(scale(digits, power))
  return {
    ...common,
    comparator: max === undefined ? (signs[sign] ?? '=') : 'range',
    value: Number(value),
    valueMax: max === undefined ? null : Number(max),
    unit: magnitude + unit,
    normalized: { value: number(value), valueMax: max === undefined ? null : number(max), unit },
    year: found.year === undefined ? year : Number(found.year),
    status: actual ? 'actual' : 'target',
    kind: move === '第' ? 'rank' : move ? 'change' : 'level',
    direction: move === '升' ? 'up' : move === '降' ? 'down' : null,
    per: per ? 'year' : null,
  }
}
