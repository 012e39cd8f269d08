import { Document, isMap, isScalar, visit } from 'yaml'
import type { Renderer } from './index.ts'

/** One YAML document each, `---` between them. */
export function yamlRenderer(): Renderer {
  return { document: (document, index) => `${index === 0 ? '' : '---\n'}${formatYaml(document)}`, end: () => '' }
}

/** Data → YAML, positions and other small maps on one line; strings that YAML 1.1 would take for dates or booleans are quoted. */
export function formatYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  visit(document, {
    Map(_, map) {
      if (map.items.length <= 3 && map.items.every(({ value: member }) => isScalar(member) || (isMap(member) && member.flow)))
        map.flow = true
    },
    Pair(_, pair) {
      const { key, value: member } = pair
      if (isScalar(key) && isMap(member) && (key.value === 'start' || key.value === 'end' || member.has('start')))
        member.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
