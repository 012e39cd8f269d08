import type { Measured } from './form.ts'

const minus = 0x2d
/** Behind what a figure may lie below nought: 增长-3.5%; 2020-2025年 and —5 have a dash. */
const grown = /(?:增长|增速|增幅|涨幅|同比|环比|上涨|利润|为|是|至|到|达)$/

/** A number with the minus before it: `-3.5%` of 增长-3.5%; as it is where none stands. */
export function belowNought(text: string, floor: number, measured: Measured): Measured {
  const from = measured.from - 1
  if (text.charCodeAt(from) !== minus || from < floor || measured.valueMax !== null) return measured
  const id = measured.unit?.unitClass?.id
  if (id !== 'percent' && id !== 'percentage-point' && id !== 'money') return measured
  if (!grown.test(text.slice(Math.max(floor, from - 2), from)) || Number(measured.value) === 0) return measured
  return { ...measured, from, value: `-${measured.value}` }
}
