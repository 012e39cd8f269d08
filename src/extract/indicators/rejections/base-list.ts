import type { Rejection } from '../rule.ts'

/** Several bases of several goals: 分别由0.5万元、2.5万元降至…. */
export const baseList: Rejection = {
  id: 'base-list',
  examples: ['分别由50元、80元下降至', '分别从12%、15%提高到'],
  test({ in: { norm }, clause, quantity }) {
    const told = /分别(?:由|从)([^,;。]*)$/.exec(norm.slice(clause.from, quantity.from))?.[1]
    return told !== undefined && !/[至到为]/.test(told)
  },
}
