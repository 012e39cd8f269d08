import type { Span } from '../clean/position-map.ts'
import type { Block, Paragraph, PolicyRoot, Section, Table } from './ast.ts'

/**
 * One logical line of running text as the extractors read it: a paragraph, or a heading with the body on its own line
 * (`（二）主要目标。到2027年，…` is one passage, for its title is also its first sentence).
 */
export interface Passage {
  readonly span: Span
  /** The nearest section of any kind that it stands in, `null` in the front matter. */
  readonly section: Section | null
  /** Sections from the top down to `section`. */
  readonly path: readonly Section[]
  /** End of the heading part (marker and title), `span.from` where the passage has none. */
  readonly headingEnd: number
  /** Start of the prose, behind the marker. */
  readonly textFrom: number
  readonly role: Paragraph['role'] | null
}

/** A table with the section it stands in. */
export interface TablePlace {
  readonly table: Table
  readonly section: Section | null
  readonly path: readonly Section[]
}

/** The number of a note below a table: 注：1.…, 2.…. */
const noteNumber = /^(?:(?:注释?|备注|说明)[:：])?[(（]?\d{1,2}(?:[.．、]|[)）])/

/** All passages and tables of a document, in reading order. */
export function readPassages(root: PolicyRoot): { passages: Passage[]; tables: TablePlace[] } {
  const passages: Passage[] = []
  const tables: TablePlace[] = []
  const walk = (blocks: readonly Block[], path: readonly Section[]): void => {
    const section = path.at(-1) ?? null
    for (const block of blocks) {
      if (block.type === 'table') tables.push({ table: block, section, path })
      else if (block.type === 'section') {
        const [heading, ...rest] = block.children
        const inner = [...path, block]
        const first = rest[0]
        const joined = first?.type === 'paragraph' && first.span.from === heading.span.to
        passages.push({
          span: { from: heading.span.from, to: joined ? first.span.to : heading.span.to },
          section: block,
          path: inner,
          headingEnd: heading.span.to,
          textFrom: heading.titleSpan.from,
          role: null,
        })
        walk(joined ? rest.slice(1) : rest, inner)
      } else {
        passages.push({
          span: block.span,
          section,
          path,
          headingEnd: block.span.from,
          textFrom: block.span.from + (block.role === 'note' ? (noteNumber.exec(block.value)?.[0].length ?? 0) : 0),
          role: block.role ?? null,
        })
      }
    }
  }
  walk(root.children, [])
  return { passages, tables }
}
