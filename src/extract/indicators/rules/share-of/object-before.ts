import { readName } from '../../name/read-name.ts'
import { toldOfMeasure } from '../../told-of-measure.ts'
import type { ValuePlace } from '../../value-place.ts'

/** Money, branches and energy, which are a share of a whole. */
const mayShare =
  /(?:投入|经费|支出|投资|资金|贷款|收入|产值|增加值|产业|制造业|服务业|工业|农业|旅游业|金融业|经济|能源|电力|装机|消费|进出口|出口|运量|货运)$/

/** 数字化推动服务业快速发展: what makes it grow. */
const mover = /^.{2,8}(?:推动|促进|带动|助推|支撑|引领)(?=.{3})/

/** A longer clause tells of more than one thing, in UTF-16 code units. */
const longest = 24

/** `加大教育投入,占财政支出的比例…`: what the clause right before says is to grow or has grown; `null` where it names no such thing, or has a value. */
export function objectBefore({ clause, left, in: { norm, text, sentence, words, dates, places } }: ValuePlace): string | null {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (before?.mark !== ',' || left.from !== clause.from || before.to - before.from > longest) return null
  if (places.some((one) => one.clause === before)) return null
  const told = toldOfMeasure(norm.slice(before.from, before.to))
  const { name, lead, link } = readName(norm, text, { from: before.from, to: before.to - told }, words, dates, {
    ratio: false,
    front: true,
  })
  if ((lead === null && told === 0) || link !== null || name.length < 3 || /[、,的]/.test(name) || !mayShare.test(name))
    return null
  return name.replace(mover, '')
}
