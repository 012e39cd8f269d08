import type { Plugin } from 'unified'
import type { OutlineNode, PolicyDocument } from '../contract/types.ts'
import type { Block, PolicyRoot, Section } from '../tree/ast.ts'
import '../extract/data.ts'

declare module 'unified' {
  interface CompileResultMap {
    PolicyDocument: PolicyDocument
  }
}

/** Sets the processor's compiler: what was found → the document of the contract. */
export const policyModel: Plugin<[], PolicyRoot, PolicyDocument> = function () {
  this.compiler = (tree, file) => {
    const root = tree as PolicyRoot
    const facts = file.data.facts
    if (!facts) throw new Error('policyModel: use extractDocument before this plugin')
    const { cites, ...rest } = facts
    return {
      schemaVersion: '1',
      document: { ...rest, cites, origin: { path: null, format: 'text', encoding: 'utf-8', sha256: null } },
      outline: outline(root.children),
      indicators: (file.data.indicators ?? []).map((found, i) => ({ id: `i${i + 1}`, ...found })),
      deadlines: (file.data.deadlines ?? []).map((found, i) => ({ id: `d${i + 1}`, ...found })),
      responsibilities: (file.data.responsibilities ?? []).map((found, i) => ({ id: `r${i + 1}`, ...found })),
      diagnostics: [],
    }
  }
}

function outline(blocks: readonly Block[]): OutlineNode[] {
  return blocks.filter((b): b is Section => b.type === 'section').map((s) => ({
    id: s.id,
    marker: s.marker,
    ordinal: s.ordinal,
    kind: s.kind,
    title: s.title,
    position: s.children[0].position,
    extent: s.position,
    children: outline(s.children.slice(1) as Block[]),
  }))
}
