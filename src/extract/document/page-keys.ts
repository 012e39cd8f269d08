import { CharGate } from '../../lexicon/char-gate.ts'
import { metadataKeys } from '../../lexicon/front-matter.ts'
import { fold } from './fold.ts'
import { documentNumber } from './number.ts'

export type MetadataKey = keyof typeof metadataKeys

const keyOf = new Map<string, MetadataKey>()
const keyStart = new CharGate()
let longestKey = 0
for (const key of Object.keys(metadataKeys) as MetadataKey[])
  for (const word of metadataKeys[key]) {
    keyOf.set(word, key)
    keyStart.add(word.charCodeAt(0))
    longestKey = Math.max(longestKey, word.length)
  }

/** What a word is the key of in the page's table; `undefined` for any other word. */
export const keyOfWord = (word: string): MetadataKey | undefined => keyOf.get(word)

const longestEntries = 240

/**
 * A row of the page's table: `文号： | 某政办〔2024〕4号 | 成文日期： | 2024-02-04 |`, `索 引 号 MB15/2023 发文日期 2023-01-03` →
 * each key with its value; `null` for any other line.
 */
export function keysAndValues(line: string): string[] | null {
  if (line.length > longestEntries || !keyStart.passes(line.charCodeAt(line[0] === '[' || line[0] === '|' ? 2 : 0))) return null
  const cells = line.split(/\s*\|\s*/).filter((cell) => cell !== '')
  if (cells.length > 1 && keyOf.has(fold(cells[0] as string).replace(/^\[|\]$|:$/g, ''))) {
    const entries: string[] = []
    for (const cell of cells) {
      const key = fold(cell).replace(/^\[|\]$|:$/g, '')
      // a cell that follows a value is of no key: | 文号 | 某政〔2025〕33号 | 制发部门 | |
      if (keyOf.has(key)) entries.push(`${key}:`)
      else if (entries.at(-1)?.endsWith(':')) entries[entries.length - 1] += cell
    }
    return entries
  }
  if (/[。；;|]/.test(line) || !startsWithKey(fold(line))) return null
  // 企业名称 inside a title is no key: blanks stand before one, a colon or blanks behind it
  const keys = [...line.matchAll(keyAt())]
  if (keys[0]?.index !== 0) return null
  const read = keys.map((m, i) => {
    const value = line.slice(m.index + m[0].length, keys[i + 1]?.index).replace(/^[\s:：]+/, '')
    return { key: fold(m[0]), value: value.trim() }
  })
  // one key is an entry only where its value is what it says
  const sure = read.length > 1 || /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?$/.test(fold(read[0]?.value ?? ''))
  if (!sure && !documentNumber(fold(read[0]?.value ?? ''))) return null
  return read.map(({ key, value }) => `${key}:${value}`)
}

/** A row of a table whose cells were run together: `发文机关某县人民政府 主题词大气污染` → each key with its value. */
export function gluedEntries(line: string): string[] | null {
  if (line.length > longestEntries || !startsWithKey(line)) return null
  gluedPattern ??= new RegExp(`(?<!\\S)(?:${[...keyOf.keys()].sort((a, b) => b.length - a.length).join('|')})[:：]?`, 'g')
  const keys = [...line.matchAll(gluedPattern)]
  return keys.map((m, i) => `${m[0].replace(/[:：]$/, '')}:${line.slice(m.index + m[0].length, keys[i + 1]?.index).trim()}`)
}

let gluedPattern: RegExp | undefined
let keyPattern: RegExp | undefined

/** Keys of the page's table where they stand apart, spread letters too: `文    号`. */
function keyAt(): RegExp {
  keyPattern ??= new RegExp(`(?<!\\S)(?:${spreadKeys().join('|')})(?=\\s*[:：]|\\s|$)`, 'g')
  return keyPattern
}

/** Longest first, a blank allowed between any two letters. */
function spreadKeys(): string[] {
  return [...keyOf.keys()].sort((a, b) => b.length - a.length).map((word) => [...word].join('\\s*'))
}

function startsWithKey(text: string): string | null {
  for (let length = Math.min(longestKey, text.length); length > 1; length--) {
    const word = text.slice(0, length)
    if (keyOf.has(word)) return word
  }
  return null
}
