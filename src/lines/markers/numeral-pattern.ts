/** The number of a marker, 汉字 or Arabic, as a piece of a pattern: `十二`, `12`. */
export const numeral = '[一二三四五六七八九十百零〇]{1,6}|\\d{1,3}'

/** The 汉字 number of a marker alone. */
export const hanNumeral = '[一二三四五六七八九十百零〇]{1,6}'

/**
 * What counts things one by one, behind a figure that is no part of a number: the `4大` of `2.4大支柱产业`, the `3条` of
 * `4.3条干线`; but 大气, 条件 and 项目 are words.
 */
export const counter =
  '(?:大(?![气型学会数力幅众宗豆米田运健病赛湾件棚兴于])|个(?![人体性股税私别月]|百分|工作日|小时)|条(?![件例款文])|家(?![庭政电居禽畜具长园校])|项(?!目)|类(?![别型似])|批(?![准复发]))(?=[一-龥])'

/** Runs a sticky pattern at a place: one object a pattern, no state left behind. */
export function matchAt(pattern: RegExp, norm: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(norm)
}
