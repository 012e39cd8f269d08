import type { Plugin } from 'unified'
import type { Part } from '../contract/parts.ts'
import type { DocumentInfo, OutlineNode, PolicyDocument, Position } from '../contract/types.ts'
import type { Block, PolicyRoot, Section } from '../tree/ast.ts'
import { diagnostics } from './diagnostics.ts'
import { quoteVerbatim } from './verbatim.ts'
import '../extract/data.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the reader of the file knows of it. */
    origin: DocumentInfo['origin']
  }
}

/** Where a text comes from that nobody read from a file. */
const unknownOrigin: DocumentInfo['origin'] = { path: null, format: 'text', encoding: 'utf-8', sha256: null }

export interface ModelOptions {
  /** Members to fill; the others stay empty. All by default. */
  readonly only?: readonly Part[] | undefined
}

/** Sets the processor's compiler: what was found → the document of the contract, in reading order, with ids. */
export const policyModel: Plugin<[ModelOptions?], PolicyRoot, PolicyDocument> = function (options) {
  const only = options?.only
  const wants = (part: Part): boolean => only === undefined || only.includes(part)
  this.compiler = (tree, file) => {
    const root = tree as PolicyRoot
    const facts = file.data.facts
    if (!facts) throw new Error('policyModel: use extractDocument before this plugin')
    const { indicators = [], deadlines = [], responsibilities = [], origin = unknownOrigin, simplified } = file.data
    const quoted = <T extends Parameters<typeof quoteVerbatim>[0]>(found: readonly T[]): readonly T[] =>
      simplified === undefined ? found : found.map((entry) => quoteVerbatim(entry, simplified, String(file)))
    return {
      schemaVersion: '1',
      ...(only ? { only: [...only] } : {}),
      document: { ...facts, origin },
      outline: wants('outline') ? outline(root.children) : [],
      indicators: wants('indicators') ? numbered('i', quoted(indicators), (found) => found.valuePosition) : [],
      deadlines: wants('deadlines') ? numbered('d', quoted(deadlines), (found) => found.position) : [],
      responsibilities: wants('responsibilities') ? numbered('r', quoted(responsibilities), (found) => found.position) : [],
      diagnostics: wants('diagnostics') ? diagnostics(file) : [],
    }
  }
}

/** Entries in reading order, each given the id that its place tells; entries at one place keep the order they came in. */
function numbered<T extends { id: string }>(letter: string, found: readonly T[], place: (entry: T) => Position): T[] {
  const sorted = [...found].sort((a, b) => place(a).start.offset - place(b).start.offset)
  sorted.forEach((entry, i) => {
    entry.id = `${letter}${i + 1}`
  })
  return sorted
}

function outline(blocks: readonly Block[]): OutlineNode[] {
  return blocks.filter((block): block is Section => block.type === 'section').map(outlineNode)
}

function outlineNode({ id, marker, ordinal, kind, title, position, children: [heading, ...body] }: Section): OutlineNode {
  return { id, marker, ordinal, kind, title, position: heading.position, extent: position, children: outline(body) }
}
