/** First and last code unit of CJK Radicals Supplement and Kangxi Radicals. */
export const firstRadical = 0x2e80
export const lastRadical = 0x2fd5
/** Radicals of simplified 汉字 that no normal form of Unicode gives, each with its letter. */
const simplifiedRadicals = new Map(
  Array.from(
    '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙'.matchAll(/(.)(.)/gu),
    ([, from = '', to = '']) => [from, to] as const,
  ),
)

/** The letter that a radical looks like, which PDF fonts put in its place: ⾰ → 革; any other character as it is. */
export function letterOf(radical: string): string {
  const plain = simplifiedRadicals.get(radical) ?? radical.normalize('NFKC')
  return plain.length === 1 ? plain : radical
}

/** Letters for radicals: `发展改⾰委` → 发展改革委. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, letterOf)
}
