import type { Form, Measured } from '../form.ts'
import { nothingMore } from '../form.ts'
import { readNumber } from '../read-number.ts'

/** 2/3 where nothing makes it a date or a series. */
const slashed = /^([1-4])\/([2-5])(?=以上|以下|左右|的|[,。;、)]|$)/

/** Whether 2/3 may begin at an offset. */
export function isSlashed(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 47 && slashed.test(text.slice(at, at + 6))
}

/** 2/3以上, 三分之二: a share without a unit, to six places. */
export const fraction: Form = (text, at, number) => {
  if (!number) return null
  const written = number.chinese ? null : slashed.exec(text.slice(at, at + 6))
  if (written) return { ...share(Number(written[1]), Number(written[2])), from: at, to: at + written[0].length, chinese: false }
  if (!text.startsWith('分之', number.to)) return null
  const numerator = readNumber(text, number.to + 2)
  const [n, d] = [Number(numerator?.value), Number(number.value)]
  return numerator && d > 1 && d < 1000 && n > 0 && n < d ? { ...share(n, d), from: at, to: numerator.to } : null
}

function share(n: number, d: number): Omit<Measured, 'from' | 'to'> {
  return { ...nothingMore, value: String(Math.round((n / d) * 1e6) / 1e6), fraction: { n, d } }
}
