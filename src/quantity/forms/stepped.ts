import { scale } from '../decimal.ts'
import type { Form } from '../form.ts'
import { nothingMore } from '../form.ts'
import { readNumber } from '../read-number.ts'
import { rangeMark } from '../read-range.ts'
import { withMagnitude } from '../unit-reader.ts'

const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** Whether a number whose digits end at an offset may go on in a smaller step: 1万6千, 1亿3000万. */
export function isStepped(text: string, to: number): boolean {
  const mark = text.charCodeAt(to)
  if (mark !== 0x4e07 && mark !== 0x4ebf) return false
  const next = text.charCodeAt(to + 1)
  return next >= 49 && next <= 57
}

/** 1万6千多户, 1亿3千多万, 2万5千公里: one number in two steps, as 1.6万户 would write it. */
export const stepped: Form = (text, at, number, units) => {
  if (!number || number.chinese || number.repaired || number.over || !/^\d+$/.test(number.value) || !isStepped(text, number.to))
    return null
  const magnitude = text[number.to] as string
  const power = powers[magnitude] as number
  const rest = readNumber(text, number.to + 1)
  const unit = rest && !rest.chinese && !rest.repaired ? units.read(text, rest.to) : null
  if (!rest || !unit || unit.power === 0 || unit.power >= power || rangeMark(text, unit.to) !== '') return null
  const fraction = scale(rest.value, unit.power - power)
  // 2万30千: the step is no smaller
  if (!fraction.startsWith('0.')) return null
  return {
    ...nothingMore,
    from: at,
    to: unit.to,
    value: number.value + fraction.slice(1),
    unit: withMagnitude({ magnitude, power }, { ...unit, power: 0, text: unit.spelling }, unit.to),
    over: rest.over || /[多余]/.test(text.slice(rest.to, unit.to)),
    chinese: false,
  }
}
