/** A year and what is said of it: `2020 年`, `2025 年目标值`; not `2020 年均增速`. */
const year = /^(?:“?十[一二三四五]五”?)?(?:19|20)\d\d$/
const behindYear =
  /^年(?:[底末]?(?:(?:现状|基期|基数|基准|实际|规划目标|目标|规划|预期|完成|预计)?(?:值|数|情况)?))(?:[(（〔[].{1,8}[)）〕\]])?$/
/** What stands before the number of a value, and behind it: `≥ 8`, `不低于 90`, `13 左右`. */
const bound = /^(?:[≥≤<>≈~]|不[低少]于|不[高超][于过]|[大小高低]于|超过|至少)$/
const number = /^\d[\d.,]*(?![\d.,:])/
const counted = /^(?:[≥≤<>≈~约〔[(【]|不[低少]于|不[高超][于过]|[大小高低]于|超过|至少)?\d[\d.,]*(?:[—~-]\d[\d.,]*)?[%‰]?$/
const tail = /^(?:以上|以下|以内|左右|[%‰])[〕\])】]?$/
/** A label that is spread to the width of its cell: `属 性`. */
const spread = /^(?:指标|单位|属性|性质|类别|类型|序号|备注)$/
const open = /[(（〔[【][^)）〕\]】]*$/
const close = /^[^(（〔[【]{0,8}[)）〕\]】]/

/**
 * Puts together what is no cell alone: a blank stands inside a year, a value or a bracket as well as between cells,
 * where the text of a page gives each run of digits blanks of its own.
 */
export function joinHalves<Half extends { readonly text: string }>(
  halves: readonly Half[],
  join: (left: Half, right: Half) => Half,
): Half[] {
  const cells: Half[] = []
  for (const [i, half] of halves.entries()) {
    const before = cells.at(-1)
    if (before && ofOne(before.text, half.text, halves[i + 1]?.text ?? '')) cells[cells.length - 1] = join(before, half)
    else cells.push(half)
  }
  return cells
}

/** Whether two runs are halves of one cell; `then` is the run behind them. */
function ofOne(left: string, right: string, then: string): boolean {
  switch (right[0]) {
    case '年':
      if (year.test(left)) return behindYear.test(right)
      break
    case '以':
    case '左':
    case '%':
    case '‰':
      return counted.test(left) && tail.test(right)
  }
  if (left.length === 1 && right.length === 1 && spread.test(left + right)) return true
  if (bound.test(left)) return number.test(right)
  // 〔 14 〕, 15.8（2019 年）
  return open.test(left) && (close.test(right) || close.test(right + then))
}
