import { type Unit, type UnitClass, unitClasses } from '../lexicon/units.ts'
import { multiply } from '../quantity/decimal.ts'

/** How a unit may be compared: within its dimension, by its factor. */
export interface UnitScale {
  /** What must be equal for two units to be compared at all. */
  readonly dimension: string
  /** Which names of measures may share a row: shares, points and scores are all «ratio», so that a row can say why they differ. */
  readonly family: string
  /** To the first unit of the dimension; null where it is only comparable with itself. */
  readonly factor: string | null
}

const bySpelling = new Map<string, { unit: Unit; unitClass: UnitClass }>()
for (const unitClass of unitClasses) {
  for (const unit of unitClass.units) for (const spelling of unit.spellings) bySpelling.set(spelling, { unit, unitClass })
}

const relative = new Set(['ratio', 'percentage-point', 'multiple', 'proportion', 'doubling', 'score', ''])
const known = new Map<string, UnitScale>()

/** Unit without magnitude → how it compares: `千瓦` → power, 1. Unknown units compare with themselves. */
export function unitScale(unit: string): UnitScale {
  const found = known.get(unit)
  if (found) return found
  const scale = readScale(unit)
  if (known.size < 10_000) known.set(unit, scale)
  return scale
}

/** A number in a unit → the same in the first unit of its dimension. */
export function inBaseUnit(value: number, { factor }: UnitScale): number {
  return factor === null || factor === '1' ? value : Number(multiply(plain(value), factor))
}

function readScale(unit: string): UnitScale {
  // 18/10万: it begins with the line
  const whole = unit.startsWith('/') ? bySpelling.get(unit)?.unit : undefined
  if (whole) return { dimension: whole.dimension, family: 'relative', factor: whole.factor ?? null }
  const [over, ...under] = unit.replace(/[(（].*$/, '').split('/')
  const entry = bySpelling.get(over as string)
  const dimension = dimensionOf(over as string, entry)
  const scale = { dimension, family: relative.has(dimension) ? 'relative' : dimension, factor: entry?.unit.factor ?? null }
  if (under.length === 0) return scale
  // What stands below the line must be the same thing; above it may be converted.
  const below = under.map((part) => dimensionOf(part, bySpelling.get(part)) + (bySpelling.get(part)?.unit.factor ?? part))
  const composed = [scale.dimension, ...below].join('/')
  return { dimension: composed, family: composed, factor: scale.factor }
}

function dimensionOf(spelling: string, entry: { unit: Unit; unitClass: UnitClass } | undefined): string {
  if (spelling === '') return ''
  if (!entry) return spelling
  const { unit, unitClass } = entry
  // Classifiers count the thing named, whichever of them is used; other units without a factor are only like themselves.
  if (unit.factor !== undefined || unitClass.role === 'count' || unit.dimension === 'percentage-point') return unit.dimension
  const first = unit.spellings[0] as string
  return ['multiple', 'doubling', 'score', 'cny', 'usd', 'eur', 'hkd', 'jpy', 'age'].includes(unit.dimension)
    ? unit.dimension
    : first
}

/** A number without an exponent. */
function plain(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
