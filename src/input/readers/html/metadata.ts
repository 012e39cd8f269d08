import type { Element } from 'hast'
import { metadataKeys } from '../../../lexicon/front-matter.ts'
import { collapse, isBlock, isElement, visibleChildren, wordsOf } from './elements.ts'
import type { Content } from './main-content.ts'

/** One line of the record (文件信息) that a page keeps of its document. */
export interface MetadataEntry {
  readonly key: string
  readonly value: string
  readonly block: string
}

/** Longest value of a record; what is longer is text. */
const longest = 120

const { other: _, ...told } = metadataKeys
const keys = new Set<string>([
  ...Object.values(told).flat(),
  '索引号',
  '信息索引号',
  '主题分类',
  '实施日期',
  '有效性',
  '公文种类',
])

/** Key and, behind the colon, value: `发文字号：川府发〔2023〕1号`. */
const entry = /^[【[]?([^：:【】[\]]{2,10}?)[】\]]?(?:[：:]|$)\s*(.*)$/

/** The record of a page outside its text: cells, list items or spans that say `索引号` and the like, with what follows. */
export function readMetadata({ body, node }: Content): MetadataEntry[] {
  const pieces = readPieces(body, node, 0)
  const found: MetadataEntry[] = []
  const taken = new Set<string>()
  for (let i = 0; i < pieces.length; i++) {
    const [, said, rest] = entry.exec(pieces[i] as string) ?? []
    const key = said?.replace(/\s/g, '')
    if (key === undefined || !keys.has(key) || taken.has(key)) continue
    const next = pieces[i + 1] ?? ''
    const value = rest?.trim() || (keyOf(next) === null ? next : '')
    if (value === '' || value.length > longest) continue
    taken.add(key)
    found.push({ key, value, block: `record[${found.length + 1}]` })
  }
  // A lone 标题 or 来源 is a label of anything.
  return found.length >= 2 || found.some(({ key }) => /字号|文号|索引号|成文/.test(key)) ? found : []
}

/** The key that a piece opens with, if it is one of a record. */
export function keyOf(piece: string): string | null {
  const key = entry.exec(piece)?.[1]?.replace(/\s/g, '')
  return key !== undefined && keys.has(key) ? key : null
}

/** Short texts of the page in order, each block or cell one; the text of the document is left out. */
function readPieces(element: Element, without: Element, depth: number): string[] {
  if (element === without) return []
  const children = visibleChildren(element, depth)
  const pieces: string[] = []
  let run = ''
  const flush = (): void => {
    const text = collapse(run.replaceAll('\u00a0', ' ')).trim()
    if (text !== '') pieces.push(text)
    run = ''
  }
  for (const child of children) {
    if (isElement(child) && (isBlock(child) || holdsBlock(child, depth + 1))) {
      flush()
      pieces.push(...readPieces(child, without, depth + 1))
    } else if (isElement(child) && child.tagName === 'br') flush()
    else {
      const said = wordsOf(child, depth + 1)
      // Two spans beside each other, the first a key: `<span>文号</span><span>…</span>`.
      if (keyOf(collapse(run).trim()) !== null && !/[：:]/.test(run)) flush()
      else if (keyOf(collapse(said).trim()) !== null && run.trim() !== '') flush()
      run += said
    }
  }
  flush()
  return pieces
}

function holdsBlock(element: Element, depth: number): boolean {
  return visibleChildren(element, depth).some((child) => isElement(child) && (isBlock(child) || holdsBlock(child, depth + 1)))
}
