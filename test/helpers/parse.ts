import { type CleanText, cleanText } from '../../src/clean/clean-text.ts'
import { lexLines } from '../../src/lines/lex-lines.ts'
import type { Line } from '../../src/lines/line.ts'
import type { Block, PolicyRoot, Section } from '../../src/tree/ast.ts'
import { buildTree } from '../../src/tree/build-tree.ts'
import type { Oddity } from '../../src/tree/check-numbering.ts'

export interface Parsed {
  clean: CleanText
  lines: Line[]
  root: PolicyRoot
  oddities: readonly Oddity[]
}

/** Text → clean text, lines and tree, without the extraction behind them. */
export function parse(source: string): Parsed {
  const clean = cleanText(source)
  const lines = lexLines(clean)
  return { clean, lines, ...buildTree(clean, lines) }
}

/** All sections in reading order. */
export function sections(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sections(block.children.slice(1) as Block[])] : []))
}

/** The outline as indented lines: `  (一) 目标`. */
export function outlineOf(source: string): string[] {
  return sections(parse(source).root.children).map(({ depth, marker, title }) => `${'  '.repeat(depth - 1)}${marker} ${title}`)
}
