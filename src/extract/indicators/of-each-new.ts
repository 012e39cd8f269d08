const measures = /(?:[PWC]UE|电能(?:利用|使用)效率|煤耗|亩均(?:税收|产出|产值|收益|效益))(?:[（(][^（）()]*[)）])?$/

/** Whether it is measured of each new thing and so is no new amount: 新建数据中心PUE, 新建机组供电煤耗, 新增工业用地亩均税收. */
export function ofEachNew(name: string, unit: string): boolean {
  return /\/(?![年月日天])/.test(unit) || measures.test(name)
}
