import type { Form } from '../form.ts'
import { nothingMore } from '../form.ts'

const pattern = /一半(?!以上天)|半数/y

/** 一半, 半数: the fraction 1/2. */
export const half: Form = (text, at) => {
  if (text[at] !== '一' && text[at] !== '半') return null
  pattern.lastIndex = at
  const word = pattern.exec(text)?.[0]
  return word === undefined ? null : { ...nothingMore, from: at, to: at + word.length, value: '0.5', fraction: { n: 1, d: 2 } }
}
