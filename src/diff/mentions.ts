import type { PolicyDocument } from '../contract/types.ts'
import { fold } from './name-form.ts'

/** Where a text names a measure that it gives no number for. */
export interface Mention {
  readonly document: number
  readonly line: number | null
}

/** A row as it is looked up: folded names, and the documents that have nothing for it. */
export interface Silent {
  readonly names: readonly string[]
  readonly lacks: (doc: number) => boolean
}

/** Names shorter than this are too common to look for. */
const shortest = 4

/** Names that stand in documents without a number: each text is read once, whatever the number of names. Quotes and spaces do not count. */
export function mentionsOf(
  documents: readonly PolicyDocument[],
  texts: readonly (string | null)[] | undefined,
  rows: readonly Silent[],
): Mention[][] {
  const byStart = new Map<string, { row: number; name: string }[]>()
  rows.forEach(({ names }, row) => {
    for (const name of names) {
      if (name.length < shortest) continue
      const start = name.slice(0, shortest)
      const list = byStart.get(start)
      if (list) list.push({ row, name })
      else byStart.set(start, [{ row, name }])
    }
  })
  const found = rows.map((): Mention[] => [])
  documents.forEach((document, doc) => {
    const text = texts?.[doc] ?? null
    const lines = text === null ? extracted(document) : text.split(/\r\n|\r|\n/)
    lines.forEach((raw, i) => {
      const line = fold(raw)
      for (let at = 0; at + shortest <= line.length; at++) {
        for (const { row, name } of byStart.get(line.slice(at, at + shortest)) ?? []) {
          const own = found[row] as Mention[]
          if (own.at(-1)?.document === doc || !line.startsWith(name, at) || !(rows[row] as Silent).lacks(doc)) continue
          own.push({ document: doc, line: text === null ? null : i + 1 })
        }
      }
    })
  })
  return found
}

/** All that was read of a document whose text is not at hand. */
function extracted({ outline, deadlines, responsibilities, indicators }: PolicyDocument): string[] {
  const titles = (nodes: PolicyDocument['outline']): string[] =>
    nodes.flatMap(({ title, children }) => [title, ...titles(children)])
  return [
    ...titles(outline),
    ...deadlines.map(({ task }) => task),
    ...responsibilities.map(({ task }) => task),
    ...indicators.map(({ text }) => text),
  ]
}
