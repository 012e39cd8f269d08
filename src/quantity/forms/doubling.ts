import type { Form } from '../form.ts'
import { nothingMore } from '../form.ts'
import { readArabicNumeral, readChineseNumeral } from '../numeral.ts'
import { unitNamed } from '../unit-reader.ts'

const pattern = /翻(?:(?:了)?([一两二三四五\d])?番|了一番)/y

/** 翻一番, 翻了两番, 翻番: how many times over, in 番. */
export const doubling: Form = (text, at, _number, units) => {
  if (text[at] !== '翻') return null
  pattern.lastIndex = at
  const [whole, times] = pattern.exec(text) ?? []
  if (whole === undefined) return null
  const value = times === undefined ? '1' : (readChineseNumeral(times) ?? readArabicNumeral(times))
  const over = text[at + whole.length] === '多'
  const to = at + whole.length + (over ? 1 : 0)
  return { ...nothingMore, from: at, to, value, unit: unitNamed(units, '番', to), over }
}
