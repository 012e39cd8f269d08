import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Citation } from '../../contract/types.ts'
import { citedTypeWords, namedDocuments } from '../../lexicon/document-types.ts'
import { regionAt } from '../../scan/regions.ts'
import { fold } from './fold.ts'
import { type NumberPlace, numbersIn } from './number.ts'
import { sameTitle, titleKey } from './same-title.ts'
import { typeEndings, withoutBrackets } from './type.ts'

const longest = 160
const shortNaming = /以下(?:简称|统称|称)为?[“《「]?([^”》」)(,。]{1,30})[”》」]?/
/** 为贯彻落实某部等九部门《…: the document that this one carries out. */
const followed = /(?:^|[。,\n])为(?:[深全认切进][入面真实一]步?)*(?:贯彻|落实)[^。\n]*$/
const nearBefore = 80
const anyNumber = /(?:GB|DB|ISO|T)[/\dA-Z]*\s?\d/

/**
 * Every document that the text cites by 《…》 or by its 发文字号, each once, in reading order.
 * `《质量提升方案》（某委发〔2018〕6号，以下简称《方案》）` → title, number and short name; a later 《方案》 is the same one.
 * The document's own title is no citation, unless with the number of another.
 */
export function findCites(clean: CleanText, own: readonly string[], ownNumber: string | null): Citation[] {
  const { norm, text, map } = clean
  const cites: Citation[] = []
  const byTitle = new Map<string, Citation>()
  const shortNames = new Set<string>()
  const numbers = numbersIn(norm)
  const taken = new Set<string>(ownNumber ? [ownNumber] : [])
  let next = 0
  /** Numbers without a title beside them, up to a place. */
  const bareNumbers = (until: number): void => {
    for (let place = numbers[next]; place && place.from < until; place = numbers[++next]) {
      if (taken.has(place.number)) continue
      taken.add(place.number)
      cites.push({ title: null, number: place.number, shortName: null, position: map.position(place) })
    }
  }
  for (const { from, to } of quotedTitles(norm)) {
    bareNumbers(from)
    // brackets hold the number that belongs to the title before them
    const inside = bracketAt(norm, to)
    while (next < numbers.length && (numbers[next] as NumberPlace).from < to) next++
    const beside = numbers[next]
    const number = beside && beside.to <= to + inside.length ? beside.number : null
    if (number) {
      next++
      taken.add(number)
    }
    const title = text.slice(from + 1, to - 1).replaceAll('\n', '')
    const key = citeKey(title)
    const shortName = shortNaming.exec(inside)?.[1] ?? null
    // an older one of the same title is another document
    const other = byTitle.get(key)
    const apart = number && other?.number && number !== other.number
    const known = apart ? byTitle.get(`${key} ${number}`) : other
    if (known) {
      known.number ??= number
      known.shortName ??= shortName
    } else if (isCited(title, number, inside) && !(shortNames.has(key) && !shortName) && !isOwn(title, number, from)) {
      const cite = { title, number, shortName, position: map.position({ from, to }) }
      cites.push(cite)
      byTitle.set(apart ? `${key} ${number}` : key, cite)
    }
    if (shortName) shortNames.add(citeKey(shortName))
  }
  bareNumbers(norm.length + 1)
  return cites

  function isOwn(title: string, number: string | null, at: number): boolean {
    if (number !== null && ownNumber !== null) return number === ownNumber
    const another = number !== null || followed.test(norm.slice(Math.max(0, at - nearBefore), at))
    return own.some((name) => sameTitle(name, title) && !(another && isNamesake(name, title)))
  }
}

/** 某市节水行动方案 and 《节水行动方案》: without the place it may be that of the place above. */
function isNamesake(own: string, title: string): boolean {
  const name = titleKey(own)
  const head = name.slice(0, name.length - titleKey(title).length)
  return head !== '' && name.endsWith(titleKey(title)) && regionAt(head)?.length === head.length
}

/** Spans of 《…》, both marks included; inner ones belong to the outer. */
function* quotedTitles(norm: string): Generator<Span> {
  for (let from = norm.indexOf('《'); from >= 0; ) {
    const to = closingQuote(norm, from)
    if (to > 0) yield { from, to }
    from = norm.indexOf('《', to > 0 ? to : from + 1)
  }
}

function isCited(title: string, number: string | null, inside: string): boolean {
  return number !== null || isDocument(title) || anyNumber.test(inside)
}

/** Whether a name in 《…》 is a document's: 《江西的山》 and 《新闻联播》 are not. */
function isDocument(title: string): boolean {
  const name = withoutBrackets(fold(title))
    .replace(/[〉>》]$/, '')
    .replace(/\([^()]{1,20}\)$/, '')
  if (namedDocuments.some((word) => name.endsWith(word))) return true
  return (
    name.length >= 4 && (typeEndings.some((word) => name.endsWith(word)) || citedTypeWords.some((word) => name.endsWith(word)))
  )
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

/** The bracket that opens at `at`, with what it holds, or `''`. */
function bracketAt(norm: string, at: number): string {
  if (norm[at] !== '(') return ''
  let depth = 0
  const end = Math.min(norm.length, at + 80)
  for (let i = at; i < end; i++) {
    if (norm[i] === '(') depth++
    else if (norm[i] === ')' && --depth === 0) return norm.slice(at, i + 1)
  }
  return ''
}
