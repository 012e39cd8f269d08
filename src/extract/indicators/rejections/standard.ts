import { before, behind, clauseText } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

/** Behind 是指 a thing is defined; so far from it a number is part of what it is. */
const defines = /是指(?:(?!到\d{4}年|今年|力争|打造|培育|建设|建成|新[建增])[^。;])*$/
const farthest = 160

function defined({ quantity, in: { norm, sentence } }: ValuePlace): boolean {
  const told = norm.slice(Math.max(sentence.from, quantity.from - farthest), quantity.from)
  return told.includes('是指') && defines.test(told)
}

/** A standard told as a multiple or share of another standard, or named by a share. */
export const standard: Rejection = {
  id: 'standard',
  examples: ['按最低生活保障标准的1.5倍确定'],
  test: (place) =>
    // 日间手术是指…住院时间不超过48小时: what is called so
    defined(place) ||
    // 执行75%节能设计标准: its name
    (place.quantity.unit === '%' && /^(?:的)?节能(?:设计|率)?(?:的)?标准/.test(behind(place, 10))) ||
    (/标准[^,、;。]{0,16}(?:按|为|不低于|不超过|确定)[^,、;。]{0,24}$/.test(before(place, 44)) &&
      (place.quantity.unit === '倍' || place.quantity.fraction !== null || place.quantity.unitClass?.id === 'money') &&
      /(?:按|不低于|不超过|确定|执行|每人)/.test(clauseText(place))),
}
