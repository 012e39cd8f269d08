import type { Element, ElementContent } from 'hast'
import type { Block, TableBlock, TableCell } from '../../blocks.ts'
import { collapse, isBlock, isElement, visibleChildren, wordsOf } from './elements.ts'
import { keyOf } from './metadata.ts'

/** A table with a cell longer than this, or one in which paragraphs stand, only arranges the page. */
const longestCell = 1200

/** Paragraphs, headings, list items and tables of an element, in reading order. */
export function readBlocks(root: Element): Block[] {
  return new Walker().read(root)
}

class Walker {
  readonly #blocks: Block[] = []
  readonly #counts = new Map<string, number>()
  #run = ''

  read(root: Element): Block[] {
    if (root.tagName === 'table') this.#table(root, 0)
    else this.#children(root, 'p', 0)
    this.#flush('p')
    return this.#blocks
  }

  #children(element: Element, tag: string, depth: number): void {
    let item = numberOf(element)
    for (const child of visibleChildren(element, depth)) {
      if (!isElement(child)) this.#run += collapseText(child, tag === 'pre')
      else if (child.tagName === 'br') this.#run += '\n'
      else if (child.tagName === 'table') {
        this.#flush(tag)
        this.#table(child, depth + 1)
      } else if (!isBlock(child)) this.#children(child, tag, depth + 1)
      else {
        this.#flush(tag)
        if (child.tagName === 'li' && item !== null) {
          item = Number(child.properties.value ?? item)
          this.#run = `${item++}.`
        }
        const inner = /^(?:h[1-6]|li|pre)$/.test(child.tagName) ? child.tagName : 'p'
        this.#children(child, inner, depth + 1)
        this.#flush(inner)
      }
    }
  }

  /** Ends a block: its lines without the blanks around them. */
  #flush(tag: string): void {
    const lines = this.#run
      .split('\n')
      .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter((line) => line.replace(/[\u3000\u00a0]/g, '') !== '')
    const numbered = /^\d+\.$/.test(this.#run)
    this.#run = ''
    if (lines.length === 0 || numbered) return
    const text = lines.join('\n')
    const heading = /^h[1-6]$/.test(tag)
    this.#blocks.push({ kind: 'text', text, block: this.#path(tag), ...(heading && { lead: text.length }) })
  }

  #table(table: Element, depth: number): void {
    const rows = rowsOf(table, depth)
    const caption = childrenOf(table, depth, 'caption').map((node) => collapse(wordsOf(node, depth)).trim())[0]
    if (caption) this.#blocks.push({ kind: 'text', text: caption, block: this.#path('p') })
    if (isLayout(rows, depth)) {
      for (const cells of rows) {
        for (const cell of cells) {
          this.#children(cell, 'p', depth + 3)
          this.#flush('p')
        }
      }
      return
    }
    const path = this.#path('table')
    const read = rows.map((cells, r) =>
      cells.map(
        (cell, c): TableCell => ({
          text: cellText(cell, depth + 3),
          block: `${path}/row[${r + 1}]/cell[${c + 1}]`,
          columns: spanOf(cell.properties.colSpan),
          rows: cell.properties.rowSpan === 0 ? rows.length - r : spanOf(cell.properties.rowSpan),
        }),
      ),
    )
    const record = recordLines(read)
    if (record) this.#blocks.push(...record)
    else this.#blocks.push({ kind: 'table', rows: read })
  }

  #path(tag: string): string {
    const count = (this.#counts.get(tag) ?? 0) + 1
    this.#counts.set(tag, count)
    return `${tag}[${count}]`
  }
}

/** First number of an ordered list, `null` for other elements. */
function numberOf({ tagName, properties }: Element): number | null {
  return tagName === 'ol' ? Number(properties.start ?? 1) : null
}

function collapseText(node: ElementContent, pre: boolean): string {
  if (node.type !== 'text') return ''
  return pre ? node.value.replace(/\r\n?/g, '\n') : collapse(node.value)
}

function rowsOf(table: Element, depth: number): Element[][] {
  const sections = visibleChildren(table, depth).filter(isElement)
  const rows = sections.flatMap((child) => (child.tagName === 'tr' ? [child] : childrenOf(child, depth + 1, 'tr')))
  return rows.map((row) =>
    visibleChildren(row, depth + 2).filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName)),
  )
}

function childrenOf(element: Element, depth: number, tag: string): Element[] {
  return visibleChildren(element, depth).filter((child): child is Element => isElement(child) && child.tagName === tag)
}

/** Whether a table arranges parts of the page instead of holding data: one cell, tables in it, whole texts in a cell. */
function isLayout(rows: readonly Element[][], depth: number): boolean {
  const cells = rows.flat()
  if (cells.length <= 1 || rows.every((row) => row.length <= 1)) return true
  return cells.some((cell) => holdsTable(cell, depth + 3) || wordsOf(cell, depth + 3).length > longestCell)
}

function holdsTable(element: Element, depth: number): boolean {
  return visibleChildren(element, depth).some(
    (child) => isElement(child) && (child.tagName === 'table' || /^h[1-6]$/.test(child.tagName) || holdsTable(child, depth + 1)),
  )
}

/** Words of a cell on one line; its paragraphs are kept apart by a blank. */
function cellText(element: Element, depth: number): string {
  const parts = visibleChildren(element, depth).map((child): string => {
    if (!isElement(child)) return collapseText(child, false)
    if (child.tagName === 'br') return ' '
    const inner = cellText(child, depth + 1)
    return isBlock(child) ? ` ${inner} ` : inner
  })
  return collapse(parts.join('')).trim()
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
}

/** A table that is the record of the document (索引号, 发文字号 …) → its lines `key：value`. */
function recordLines(rows: TableBlock['rows']): Block[] | null {
  const cells = rows.flat().filter(({ text }) => text !== '')
  const known = cells.filter(({ text }) => keyOf(text) !== null)
  if (known.length < 2 || known.length * 3 < cells.length) return null
  const lines: Block[] = []
  for (let i = 0; i < cells.length; i++) {
    const { text, block } = cells[i] as TableCell
    const next = cells[i + 1]
    const key = /^[^：:]{2,10}[：:]?$/.test(text) && next && keyOf(next.text) === null && !/[：:]$/.test(next.text)
    if (!key) lines.push({ kind: 'text', text, block: block ?? '' })
    else {
      lines.push({ kind: 'text', text: `${text.replace(/[：:]$/, '').replace(/\s/g, '')}：${next.text}`, block: block ?? '' })
      i++
    }
  }
  return lines
}
