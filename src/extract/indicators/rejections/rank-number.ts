import { before } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** 前10位, 第3名: the rule of ranks reads them. */
export const rankNumber: Rejection = {
  id: 'rank-number',
  examples: ['前10位', '第3名'],
  test: (place) =>
    (/^(?:位|名|)$/.test(place.quantity.unit) && /(?:[前第]|(?<!博士)后|倒数)$/.test(before(place, 3))) ||
    (place.quantity.unit === '位' && /(?:位列|居|名列|升至)[^,;、\d]{0,12}(?<![升进移降]|[升进移降]了)$/.test(before(place, 18))),
}
