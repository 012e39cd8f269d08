import type { Form } from '../form.ts'
import { nothingMore } from '../form.ts'
import { readNumber } from '../read-number.ts'
import { rangeMark } from '../read-range.ts'
import { unitNamed } from '../unit-reader.ts'

/** Against more than so many, one stands on a map: 1:10000. */
const most = 1000

/** Whether 1:7 may begin at an offset. */
export function isToMany(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 49 || text.charCodeAt(at + 1) !== 58) return false
  const before = text.charCodeAt(at - 1)
  return !(before >= 46 && before <= 58)
}

/** 1:7, 1:0.8, 1:7至1:9: how many there are to one; the 1 is part of the unit, for 7:1 is another proportion. */
export const toMany: Form = (text, at, _number, units) => {
  if (!isToMany(text, at)) return null
  const first = readNumber(text, at + 2)
  // 1:1 is told by the unit behind the number as well
  if (!first || first.chinese || first.value === '1' || Number(first.value) >= most || ends(text, first.to)) return null
  const mark = rangeMark(text, first.to)
  const from = first.to + mark.length
  const second = mark === '' ? null : readNumber(text, text.startsWith('1:', from) ? from + 2 : from)
  const max = second && Number(second.value) > Number(first.value) ? second : null
  const to = max?.to ?? first.to
  const unit = unitNamed(units, '1:', to)
  return {
    ...nothingMore,
    from: at,
    to,
    value: first.value,
    valueMax: max?.value ?? null,
    unit,
    over: first.over,
    chinese: false,
  }
}

/** 1:2:3 has three sides, 1:5万 is the scale of a map. */
function ends(text: string, to: number): boolean {
  return '万千:%'.includes(text[to] || ' ')
}
