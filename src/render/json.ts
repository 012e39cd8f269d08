import type { Renderer } from './index.ts'

/** One document is an object, several are an array. */
export function jsonRenderer({ several }: { several: boolean }): Renderer {
  if (!several) return { document: (document) => `${formatJson(document)}\n`, end: () => '' }
  return {
    document: (document, index) => `${index === 0 ? '[' : ','}\n  ${formatJson(document, '  ')}`,
    end: (count) => (count === 0 ? '[]\n' : '\n]\n'),
  }
}

const lineWidth = 120

/** JSON by two spaces, where an object or array that fits on a line stays on one: a position is one line, not twelve. */
export function formatJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map((member) => formatJson(member, inner))
    : Object.entries(value).flatMap(([key, member]) =>
        member === undefined ? [] : [`${JSON.stringify(key)}: ${formatJson(member, inner)}`],
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const length = members.reduce((sum, member) => sum + member.length + 2, indent.length + 2)
  if (length <= lineWidth && members.every((member) => !member.includes('\n'))) return `${open}${members.join(', ')}${close}`
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`
}
