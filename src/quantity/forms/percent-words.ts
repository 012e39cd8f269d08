import type { Form } from '../form.ts'
import { nothingMore } from '../form.ts'
import { readNumber } from '../read-number.ts'
import { rangeMark } from '../read-range.ts'
import { unitNamed } from '../unit-reader.ts'

const words: readonly [string, string][] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]

/** 百分之三, 百分之三至百分之五, 千分之六. */
export const percentWords: Form = (text, at, _number, units) => {
  const [word, sign] = words.find(([word]) => text.startsWith(word, at)) ?? []
  if (word === undefined || sign === undefined) return null
  const number = readNumber(text, at + word.length)
  if (!number) return null
  let { to } = number
  let valueMax: string | null = null
  const mark = rangeMark(text, to)
  if (mark !== '') {
    const start = to + mark.length
    const second = readNumber(text, text.startsWith(word, start) ? start + word.length : start)
    if (second && Number(second.value) > Number(number.value) && !units.read(text, second.to)) {
      valueMax = second.value
      to = second.to
    }
  }
  return { ...nothingMore, from: at, to, value: number.value, valueMax, unit: unitNamed(units, sign, to), over: number.over }
}
