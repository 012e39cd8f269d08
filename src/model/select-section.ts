import type { OutlineNode, PolicyDocument } from '../contract/types.ts'

/** The node with this id anywhere in the tree, `null` where there is none. */
export function findSection(outline: readonly OutlineNode[], id: string): OutlineNode | null {
  for (const node of outline) {
    const found = node.id === id ? node : findSection(node.children, id)
    if (found) return found
  }
  return null
}

/** A document cut down to one section and what lies below it; ids stay those of the whole. `null` where there is no such section. */
export function selectSection(document: PolicyDocument, id: string): PolicyDocument | null {
  const node = findSection(document.outline, id)
  if (!node) return null
  const ids = new Set<string>()
  collect(node, ids)
  const inside = (entry: { section: string | null }): boolean => entry.section !== null && ids.has(entry.section)
  const { start, end } = node.extent
  return {
    ...document,
    outline: [node],
    indicators: document.indicators.filter(inside),
    deadlines: document.deadlines.filter(inside),
    responsibilities: document.responsibilities.filter(inside),
    diagnostics: document.diagnostics.filter(
      ({ position }) => position !== null && position.start.offset >= start.offset && position.start.offset < end.offset,
    ),
  }
}

function collect(node: OutlineNode, ids: Set<string>): void {
  ids.add(node.id)
  for (const child of node.children) collect(child, ids)
}
