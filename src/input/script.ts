/** How the characters of a text are to be taken. */
export type Script = (typeof scripts)[number]

export const scripts = ['auto', 'simplified', 'traditional'] as const

/** Frequent characters that only Traditional Chinese has. */
const onlyTraditional = new Set(
  [
    ...'國會發為爲與業質產經濟個對後開關進實應體點務現學機見規劃區標準檢驗達項據電網號時強設過從這還們來億萬員東車長門問間題館認證構層級總責監衛環農鄉縣鎮際專職術書習動場運輸統計該線維護財稅單類導勞養術築險創優質療醫藥',
  ].map((c) => c.charCodeAt(0)),
)

/** So much of a text is looked at. */
const sample = 50_000
/** And of that, about so many characters, evenly spread: the share shows in them as well as in all. */
const looks = 4_000
/** Texts in Traditional characters have at least this share of them among their 汉字; names in other texts stay below. */
const smallestShare = 0.03

/** Whether a text is in Traditional characters: `提高質量` → true. */
export function isTraditional(text: string): boolean {
  let letters = 0
  let traditional = 0
  const end = Math.min(text.length, sample)
  const step = Math.max(1, Math.floor(end / looks))
  for (let i = 0; i < end; i += step) {
    const code = text.charCodeAt(i)
    if (code < 0x4e00 || code > 0x9fff) continue
    letters++
    if (onlyTraditional.has(code)) traditional++
  }
  return traditional > letters * smallestShare
}

/** The text in simplified characters, of the same length, or `null` where it is in them already or has to be taken so. */
export async function readScript(text: string, script: Script): Promise<string | null> {
  if (script === 'simplified' || (script === 'auto' && !isTraditional(text))) return null
  const { simplify } = await import('./simplify.ts')
  const simplified = simplify(text)
  return simplified === text ? null : simplified
}
