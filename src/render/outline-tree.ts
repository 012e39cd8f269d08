import type { OutlineNode } from '../contract/types.ts'
import type { OutlineRenderOptions } from './outline-formats.ts'
import { pad, textWidth, wrap } from './text-width.ts'
import { openTheme } from './theme.ts'

interface Branch {
  readonly node: OutlineNode
  /** Lines drawn in front of the heading, and in front of what is wrapped below it. */
  readonly lead: string
  readonly follow: string
}

/** The heading tree with line numbers in front and section ids behind the marker. */
export async function renderOutlineTree(
  outline: readonly OutlineNode[],
  { width, color }: OutlineRenderOptions,
): Promise<string> {
  const theme = await openTheme(color)
  const branches = outline.flatMap((node) => walk(node, '', '', ''))
  const lineWidth = Math.max(1, ...branches.map(({ node }) => String(node.position.start.line).length))
  const idWidth = Math.max(1, ...branches.map(({ node }) => textWidth(node.id)))
  return branches
    .map(({ node, lead, follow }) => {
      const before = `${theme.dim(pad(String(node.position.start.line), lineWidth, 'left'))}  ${theme.dim(pad(node.id, idWidth))}  `
      const indent = ' '.repeat(lineWidth + idWidth + 4)
      const text = `${node.marker}${/[\w)\d]$/.test(node.marker) ? ' ' : ''}${node.title}`
      return wrap(text, Math.max(20, width - lineWidth - idWidth - 4 - textWidth(lead)))
        .map((line, i) => {
          const marked =
            i === 0 && line.startsWith(node.marker) ? theme.marker(node.marker) + line.slice(node.marker.length) : line
          return i === 0 ? `${before}${theme.dim(lead)}${marked}` : `${indent}${theme.dim(follow)}${marked}`
        })
        .join('\n')
    })
    .map((line) => `${line}\n`)
    .join('')
}

function walk(node: OutlineNode, lead: string, follow: string, below: string): Branch[] {
  return [
    { node, lead, follow },
    ...node.children.flatMap((child, i) => {
      const last = i === node.children.length - 1
      const next = below + (last ? '   ' : '│  ')
      return walk(child, below + (last ? '└─ ' : '├─ '), next, next)
    }),
  ]
}
