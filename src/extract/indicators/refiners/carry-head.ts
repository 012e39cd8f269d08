import type { Refiner } from '../refiner.ts'

/** `每千人口`, `每10万人口`, `每万名常住人口`, `每千名儿童拥有`: what a number is counted on. */
const counted = /^每\d{0,3}[百千万](?:名|个)?(?:(?:常住|户籍|服务)?人口?|老年人|儿童|学生)(?:拥有)?/
/** A number of this size is no total of people or beds. */
const largest = 100

/** `每千人口床位数达到7.5张,注册护士数达到4人` → `每千人口注册护士数`: small numbers of people go on with what the first is counted on. */
export const carryHead: Refiner = {
  id: 'carry-head',
  apply(inside) {
    let head: string | null = null
    for (const draft of inside.drafts) {
      const own = counted.exec(draft.name)?.[0]
      if (own !== undefined) {
        head = own
        continue
      }
      if (head === null) continue
      const plain =
        draft.kind === 'level' &&
        /(?:床位|医师|医生|护士|药师|治疗师|技师|营养师|护理员|工作者|托位|人员|教师)(?:[)）])?(?:数|数量)?$/.test(draft.name) &&
        // 培养教师30人: what is done is a total
        (draft.lead === null || draft.name.endsWith('数') || draft.name.endsWith('数量')) &&
        Number(draft.normalized?.value) < largest
      const single = draft.quantity?.unitClass?.role === 'count' && !/万|每|均/.test(draft.unit + draft.name)
      if (!plain || !single) {
        head = null
        continue
      }
      draft.name = head + draft.name
      draft.certainty = 'inherited'
    }
  },
}
