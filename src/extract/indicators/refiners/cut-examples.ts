import type { Refiner } from '../refiner.ts'

/** `全国花样滑冰锦标赛等重大赛事活动` → `重大赛事活动`: what stands before 等 are examples, unless only a bare noun is left. */
export const cutExamples: Refiner = {
  id: 'cut-examples',
  apply(inside) {
    for (const draft of inside.drafts) {
      const match = /^(.+?[^高中初平同优上下均相头特何甲乙])等(?!级|次|额|离|候|值|效|温|待|外(?:路|级|品|公路))(.+)$/.exec(
        draft.name,
      )
      // 第三产业(包括交通、旅游等行业)能耗: a bracket tells what is counted in
      if (!match || /[(（][^()（）]*$/.test(match[1] as string)) continue
      const rest = (match[2] as string).replace(/^的/, '')
      if (
        rest.length >= 3 &&
        !/^(?:项目|工程|活动|企业|平台|产品)$|^(?:领域|行业|产业(?![集园链基工平技体项大发联])|区域|地区|方面|商品)[一-龥]{2,}|^(?:在|于|对|向)[一-龥]{2,}|^(?:项目|车辆|建筑|工程|企业|产品)[中内]/.test(
          rest,
        )
      )
        draft.name = rest
    }
  },
}
