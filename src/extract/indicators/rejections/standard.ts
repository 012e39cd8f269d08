import { before, behind, clauseText } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** A standard told as a multiple or share of another standard, or named by a share. */
export const standard: Rejection = {
  id: 'standard',
  examples: ['按最低生活保障标准的1.5倍确定'],
  test: (place) =>
    // 执行75%节能设计标准: its name
    (place.quantity.unit === '%' && /^(?:的)?节能(?:设计|率)?(?:的)?标准/.test(behind(place, 10))) ||
    (/标准[^,、;。]{0,16}(?:按|为|不低于|不超过|确定)[^,、;。]{0,24}$/.test(before(place, 44)) &&
      (place.quantity.unit === '倍' || place.quantity.fraction !== null || place.quantity.unitClass?.id === 'money') &&
      /(?:按|不低于|不超过|确定|执行|每人)/.test(clauseText(place))),
}
