import { readChineseNumeral } from './numeral.ts'
import { magnitudePower } from './unit-reader.ts'

export interface SplitNumeral {
  /** Exact decimal before the magnitude. */
  readonly value: string
  readonly magnitude: string
  /** Power of ten of the magnitude. */
  readonly power: number
}

/** `二十万` → 20 and 万, as figures would write it; `三十` → `null`, nothing to split. */
export function splitMagnitude(numeral: string): SplitNumeral | null {
  // 突破千亿元, 近万名: a magnitude alone is one of it; 超百家 is a number
  if (/^(?:[百千万]?亿|[百千]?万)$/.test(numeral)) return { value: '1', magnitude: numeral, power: magnitudePower(numeral) }
  const match = /^(.+?)(万亿|亿|万)[多余]?$/.exec(numeral)
  if (!match) return null
  const value = readChineseNumeral(match[1] as string)
  return value === null
    ? null
    : { value, magnitude: match[2] as string, power: match[2] === '万亿' ? 12 : match[2] === '亿' ? 8 : 4 }
}
