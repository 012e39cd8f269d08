import { before, behind } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** 在168个重点城市中排第21位: how many there are to be ranked among. */
export const comparedSet: Rejection = {
  id: 'compared-set',
  examples: ['在全国168个重点城市中排名第17位', '在15个副省级城市绩效评价中获得优秀'],
  test: (place) =>
    place.quantity.unitClass?.role === 'count' &&
    /(?<![存所现正潜])在(?:全国|全省|全球|全市|国内|世界|同类|同批次?|第[一二三四五六七八九十]批|全国(?:同批次?|第[一二三四五六七八九十]批))?$/.test(
      before(place, 12),
    ) &&
    /^[^,;。、]{1,22}(?<![集其])中(?=[,位排居名列获率稳倒第处得被保提首综增涨]|$)/.test(behind(place, 28)),
}
