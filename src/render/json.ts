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

/** JSON by two spaces, where what fits on a line stays on one: a position is one line, not twelve. */
export function formatJson(value: unknown, indent = ''): string {
  // Written in one go and measured: far quicker than looking at each number and string on its own.
  const flat = JSON.stringify(value) ?? 'null'
  if (indent.length + flat.length <= lineWidth || typeof value !== 'object' || value === null) return flat
  const inner = `${indent}  `
  if (Array.isArray(value))
    return block(
      '[',
      ']',
      value.map((member) => formatJson(member, inner)),
      indent,
    )
  const members: string[] = []
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(key)}: ${formatJson(member, inner)}`)
  }
  return block('{', '}', members, indent)
}

function block(open: string, close: string, members: readonly string[], indent: string): string {
  return `${open}\n${indent}  ${members.join(`,\n${indent}  `)}\n${indent}${close}`
}
