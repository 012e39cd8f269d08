import type { CleanText } from '../../clean/clean-text.ts'
import type { Citation } from '../../contract/types.ts'
import { citedTypeWords, namedDocuments } from '../../lexicon/document-types.ts'
import { numbersIn } from './number.ts'
import { fold } from './pieces.ts'
import { sameTitle } from './title.ts'
import { typeEndings, withoutBrackets } from './type.ts'

const longest = 160
const shortNaming = /以下(?:简称|统称|称)为?[“《「]?([^”》」)(,。]{1,30})[”》」]?/
const anyNumber = /(?:GB|DB|ISO|T)[/\dA-Z]*\s?\d/

/**
 * Every document that the text cites by 《…》 or by its 发文字号, each once, in reading order.
 * `《质量提升方案》（某委发〔2018〕6号，以下简称《方案》）` → title, number and short name; a later 《方案》 is the same one.
 * The document's own title is no citation.
 */
export function findCites(clean: CleanText, own: readonly string[], ownNumber: string | null): Citation[] {
  const { norm, text, map } = clean
  const cites: (Citation & { key: string })[] = []
  const shortNames = new Set<string>()
  const numbers = numbersIn(norm)
  const taken = new Set<string>(ownNumber ? [ownNumber] : [])
  let next = 0
  let from = norm.indexOf('《')
  const bareNumbers = (until: number): void => {
    for (; next < numbers.length; next++) {
      const place = numbers[next] as (typeof numbers)[number]
      if (place.from >= until) break
      if (taken.has(place.number)) continue
      taken.add(place.number)
      cites.push({ key: place.number, title: null, number: place.number, shortName: null, position: map.position(place) })
    }
  }
  while (from >= 0) {
    const to = closingQuote(norm, from)
    if (to < 0) {
      from = norm.indexOf('《', from + 1)
      continue
    }
    bareNumbers(from)
    const title = text.slice(from + 1, to - 1).replaceAll('\n', '')
    const bracket = norm[to] === '(' ? norm.slice(to, to + 80) : ''
    const inside = bracket.slice(0, closingBracket(bracket))
    // brackets hold the number that belongs to the title before them
    const place = numbers.find((n, i) => i >= next && n.from >= to && n.to <= to + inside.length)
    if (place) while (next < numbers.length && (numbers[next] as typeof place).from <= place.from) next++
    const shortName = shortNaming.exec(inside)?.[1] ?? null
    const key = citeKey(title)
    if (shortName) shortNames.add(citeKey(shortName))
    const known = cites.find((cite) => cite.key === key)
    if (known) {
      known.number ??= place?.number ?? null
      known.shortName ??= shortName
    } else if (!shortNames.has(key) || shortName) {
      if ((isDocument(title) || place || anyNumber.test(inside)) && !own.some((name) => sameTitle(name, title)) && !(place && place.number === ownNumber))
        cites.push({ key, title, number: place?.number ?? null, shortName, position: map.position({ from, to }) })
    }
    if (place) taken.add(place.number)
    from = norm.indexOf('《', to)
  }
  bareNumbers(norm.length + 1)
  return cites.map(({ key: _, ...cite }) => cite)
}

/** Whether a name in 《…》 is a document's: 《江西的山》 and 《新闻联播》 are not. */
function isDocument(title: string): boolean {
  const name = withoutBrackets(fold(title)).replace(/[〉>》]$/, '').replace(/\([^()]{1,20}\)$/, '')
  if (namedDocuments.some((word) => name.endsWith(word))) return true
  return name.length >= 4 && (typeEndings.some((word) => name.endsWith(word)) || citedTypeWords.some((word) => name.endsWith(word)))
}

function citeKey(title: string): string {
  return fold(title).replace(/[“”"'<>〈〉《》()\s]/g, '')
}

/** Offset past the 》 that closes the 《 at `from`, or -1 where none follows near. */
function closingQuote(norm: string, from: number): number {
  let depth = 0
  const end = Math.min(norm.length, from + longest)
  for (let i = from; i < end; i++) {
    if (norm[i] === '《') depth++
    else if (norm[i] === '》' && --depth === 0) return i + 1
    else if (norm[i] === '。') return -1
  }
  return -1
}

function closingBracket(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i + 1
  }
  return 0
}
