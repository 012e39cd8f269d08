import type { Region } from '../../contract/types.ts'
import { ambiguousLetters, type LocalLevel, nation, provinces } from '../../lexicon/regions.ts'
import { regionOfAgency } from '../../scan/agencies.ts'
import { dominantRegion, firstRegion, regionAt, regionByCode } from '../../scan/regions.ts'
import { fold } from './fold.ts'
import { spokenFor } from './issuers.ts'
import { leadingIssuers } from './leading-issuers.ts'
import type { Piece } from './piece.ts'
import type { Titles } from './title.ts'

/** Region that the title, the number or the page's table tells, before the issuers are known. */
export function regionHint(
  pieces: readonly Piece[],
  titles: Titles,
  signature: readonly string[],
  number: string | null,
): Region | null {
  for (const title of [titles.circular, titles.title]) {
    for (const name of title ? leadingIssuers(title) : []) {
      const region = regionOfAgency(name)
      if (region) return region
    }
  }
  return regionOfIssuers(signature) ?? regionOfTitle(titles) ?? regionOfNumber(number) ?? regionOfFront(pieces, titles.bodyAt)
}

/** Region of the first issuer that tells one: `某市民政局` → 某市. */
export function regionOfIssuers(issuers: readonly string[]): Region | null {
  for (const name of issuers) {
    const region = regionOfAgency(name)
    if (region) return region
  }
  return null
}

function regionOfTitle({ title, circular }: Titles): Region | null {
  for (const candidate of [title, circular]) {
    if (!candidate) continue
    // places inside 《…》 belong to what is cited
    const text = fold(candidate).replace(/《[^《》]*》/g, (quoted, at: number) =>
      /(?:^|关于|印发|转发|公布|发布)$/.test(fold(candidate).slice(0, at)) ? quoted.slice(1, -1) : '',
    )
    const start = text.replace(/^(?:关于)?(?:印发|转发)?(?:(?:19|20)\d{2}年)?(?:“[^“”]{2,4}五”)?/, '')
    const led = regionAt(start)
    if (led) return led.region
    if (/^(?:国家|中华人民共和国|全国)/.test(start)) return nation
    const any = firstRegion(text, true)
    if (any) return any.region
  }
  return null
}

/** 川委发〔2018〕6号 → 四川省; 国发, 国办发 → 全国. A letter that cities use too tells nothing. */
function regionOfNumber(number: string | null): Region | null {
  const letter = number?.[0]
  if (!letter) return null
  if (/^国(?:发|办|函)/.test(number)) return nation
  if (ambiguousLetters.includes(letter)) return null
  const entry = provinces.find(({ letters }) => letters.includes(letter))
  return entry ? regionByCode(entry.code) : null
}

/** The page's table or its head, a body's name on a line of its own: `发布机构: 上海市`, `某省人民政府 > 政策文件`. */
function regionOfFront(pieces: readonly Piece[], bodyAt: number): Region | null {
  for (let i = 0; i < Math.min(pieces.length, bodyAt); i++) {
    const piece = pieces[i] as Piece
    if (piece.key === 'issuer' || piece.key === 'publisher' || piece.kind === 'date') {
      const text = fold(piece.value && piece.kind !== 'date' ? piece.value : piece.text.replace(/^.*?日(?:在|于)?/, ''))
      const region = regionAt(text)?.region ?? (piece.kind === 'date' ? null : regionOfAgency(text))
      if (region) return region
    }
    // ——在某县第十届人民代表大会第一次会议上: where a report was given
    const signed = piece.kind === 'agency' ? regionOfAgency(piece.text) : null
    if (signed) return signed
    const met = /^[—―–-]{0,3}\(?在(.{2,14}?)第[一二三四五六七八九十]+届/.exec(piece.text)?.[1]
    const place = met ? regionAt(met)?.region : null
    if (place) return place
  }
  return null
}

/** What a document calls its own place: 我省, 全市, 市委. */
const selfWords: readonly { readonly level: LocalLevel; readonly words: RegExp }[] = [
  { level: 'province', words: /(?:我|(?<![安健完])全|本)省|省委|自治区党委/g },
  { level: 'city', words: /(?:我|(?<![安健完])全|本)(?:市(?!场)|州|盟)|[市州]委/g },
  { level: 'county', words: /(?:我|(?<![安健完])全|本)(?:县|旗|区(?!域|间))|县委|区委/g },
]
const nationWords = /我国|全国|国家|中央|各省/g

/** Region by the text alone: a place that is never given as the issuer's but named all along, or a text that speaks of 我国 and of no place of its own. */
export function regionOfText(pieces: readonly Piece[], norm: string): Region | null {
  const text = norm.slice(0, 40000)
  const spoken = spokenFor(pieces)
  if (spoken?.endsWith('国务院')) return nation
  const counts = selfWords.map(({ level, words }) => ({ level, n: text.match(words)?.length ?? 0 }))
  const most = counts.reduce((a, b) => (b.n > a.n ? b : a))
  const level = spoken
    ? /县|旗/.test(spoken)
      ? 'county'
      : /市|州|盟/.test(spoken)
        ? 'city'
        : /省|自治区/.test(spoken)
          ? 'province'
          : most.level
    : most.level
  if (spoken || most.n >= 5) return dominantRegion(text, level)
  const national = text.match(nationWords)?.length ?? 0
  return national >= 3 && national >= most.n * 30 ? nation : null
}
