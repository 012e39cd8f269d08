import type { ValuePlace } from './value-place.ts'

/** Who has a measure of his own, and the measure: 行政村 / 集体经济收入. */
const owned =
  /^([一-龥]{0,6}?(?:行政村|村|乡镇|镇街|街道|农户|户|企业|公司|园区|县区|合作社))((?:集体)?(?:经济|经营性|年)?总?(?:收入|产值|营收|营业收入|销售额|税收|利润))(?:全部|均|都)?$/

/** What those counted have each reached. */
export interface ReachedBy {
  readonly owner: string
  readonly measure: string
}

/** `1556个村集体经济收入超1万元`: so many have each reached the next value; `null` where it is no bound or has no such owner. */
export function reachedBy({ quantity, in: { norm } }: ValuePlace, next: ValuePlace): ReachedBy | null {
  const { comparator } = next.quantity
  if (quantity.unitClass?.role !== 'count' || next.quantity.unitClass?.role !== 'measure') return null
  if (comparator !== '>' && comparator !== '>=') return null
  const m = owned.exec(norm.slice(quantity.to, next.quantity.from))
  return m ? { owner: m[1] as string, measure: m[2] as string } : null
}
