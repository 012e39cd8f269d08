/** Endings of names that are measures by themselves: such a member of a list needs nothing of the others. */
const measure =
  /(?:率|度|(?<!流)感|指数|比重|占比|比例|系数|强度|浓度|增速|涨幅|排放量|产值|增加值|产量|总量|收入|支出|余额|总额|数量|数|量|投资|面积|人次|能耗|水耗|消耗|电耗|税收|总值|利润|寿命|年限|时间|规模|成本|里程|额)$/
/** Whether a name ends in what is measured. */
export function isMeasure(name: string): boolean {
  return measure.test(name)
}

/** Endings of ratios and scores. */
const ratio = /(?:率|度|感|指数|比重|占比|比例|系数|强度|浓度|增速)$/

/** Whether a name ends in a ratio or score. */
export function isRatio(name: string): boolean {
  return ratio.test(name)
}
