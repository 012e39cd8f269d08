/** Whether a line of print begins an item of its own: `（二）主要目标`, `——到2025年`. */
export function opensItem(line: string): boolean {
  return /^\s*(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,4}[编篇章节条]|附[件录表]|专栏|表\d|——|[①-⑳●◆■•])/.test(
    line,
  )
}
