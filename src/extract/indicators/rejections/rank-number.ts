import { before } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** 前10位, 第3名: the rule of ranks reads them. */
export const rankNumber: Rejection = {
  id: 'rank-number',
  examples: ['前10位', '第3名'],
  test: (place) => /(?:[前第]|后|倒数)$/.test(before(place, 2)) && /^(?:位|名|)$/.test(place.quantity.unit),
}
