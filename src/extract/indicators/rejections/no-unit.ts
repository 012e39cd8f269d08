import { before, behind } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** A bare number says nothing: a list mark, a page number, an index in running text. */
export const noUnit: Rejection = {
  id: 'no-unit',
  examples: ['1.', '（3）'],
  test(place) {
    const { quantity } = place
    // 按照1:3的比例
    if (quantity.unitSpelling === '1:' && /^的?比例/.test(behind(place, 3))) return true
    // 200808-00011 组配分类: a running number
    if (
      place.in.norm.startsWith('00', quantity.numberFrom) &&
      /^00\d/.test(place.in.norm.slice(quantity.numberFrom, quantity.numberFrom + 3))
    )
      return true
    if (quantity.unit !== '' || quantity.fraction !== null) return false
    if (quantity.chinese || (/[(（]$/.test(before(place, 1)) && /^[)）]/.test(behind(place, 1)))) return true
    // (GEP)[11]核算: the mark of a note
    if (/[[〔]$/.test(before(place, 1)) && /^[\]〕]/.test(behind(place, 1))) return true
    if (/^0\d$/.test(place.in.norm.slice(quantity.from, quantity.to))) return true
    if (/^[.、)）\]]/.test(behind(place, 1)) && quantity.to === place.clause.to) return false
    // 系数达到0.58.加快节水改造: a half-width stop ends the sentence; 2.1.实施 is a mark
    if (/^\.[一-龥]/.test(behind(place, 2)) && quantity.value.includes('.') && place.in.words.linkAtEnd.test(before(place, 6)))
      return false
    return /^[-—~/+×:]\d/.test(behind(place, 2)) || /[-—~/+×:]$/.test(before(place, 1)) || /^[A-Za-z.]/.test(behind(place, 1))
  },
}
