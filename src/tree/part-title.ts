/** Longest title of a part, in characters. */
const longest = 28

const when =
  '(?:(?:关于)?20\\d\\d年(?:度)?|(?:过去|今后|未来)(?:的)?[一三五]年|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间)|今年|去年|上一年|本届政府)'
const what =
  '(?:工作回顾|回顾|主要工作|重点工作|工作重点|工作安排|工作任务|重点任务|工作打算|工作建议|工作部署|主要任务|主要目标|奋斗目标|目标任务|总体要求|总体思路|总体安排)'
const title = new RegExp(`^${when}[^,。;:!?、]{0,16}?${what}(?:(?:[和及与、]|以及)?[^,。;:!?]{0,8}?${what})*(?:安排|建议)?$`)

/**
 * Whether a line is the title of a part (篇章标题) of a work report, which has no number: `2023年工作回顾`,
 * `“十四五”时期总体思路和主要任务`. `text` is the norm text of the whole line.
 */
export function isPartTitle(text: string): boolean {
  return text.length <= longest && text.length >= 5 && title.test(text)
}
