import type { PolicyDocument } from '../contract/types.ts'
import { fold } from './name-form.ts'

/** Where a text names a measure that it gives no number for. */
export interface Mention {
  readonly line: number | null
}

/** Finds names in one document, by its text where there is one, else by all that was read of it. */
export type Mentions = (names: readonly string[]) => Mention | null

/** The text of a document, made ready to look names up in: quotes and spaces do not count. */
export function mentionsIn(document: PolicyDocument, text: string | null): Mentions {
  const lines = text === null ? extracted(document) : text.split(/\r\n|\r|\n/)
  const starts: number[] = []
  let all = ''
  for (const line of lines) {
    starts.push(all.length)
    all += fold(line)
  }
  return (names) => {
    let first = -1
    for (const name of names) {
      const at = name.length < 4 ? -1 : all.indexOf(fold(name))
      if (at >= 0 && (first < 0 || at < first)) first = at
    }
    if (first < 0) return null
    return { line: text === null ? null : lineOf(starts, first) }
  }
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

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
