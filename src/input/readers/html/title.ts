import type { Element, Nodes } from 'hast'
import { titleEndings } from '../../../lexicon/document-words.ts'
import { collapse, isElement, visibleChildren, wordsOf } from './elements.ts'
import type { Content } from './main-content.ts'

/** Names of `<meta>` that give the title of the document, not of the site. */
const metaNames = new Set(['articletitle', 'title', 'og:title'])

/** The name of a site behind the title of a page: `…的意见_某省人民政府`, `…的通知 - 政策文件`. */
const siteName = /\s*[-_|—–]{1,2}\s*[^-_|—–《》]{2,24}$/

/** The title that the page gives the document, where the text does not begin with it itself. */
export function pageTitle({ root, body }: Content, said: string): { text: string; block: string } | null {
  const head = bare(said.slice(0, 3000))
  for (const candidate of candidates(root, body)) {
    const text = collapse(candidate.text).trim()
    const plain = bare(text)
    if (plain.length < 6 || plain.length > 120) continue
    const ends = plain.replace(/[(（][^()（）]*[)）]$/, '')
    if (!titleEndings.some((ending) => ends.endsWith(ending))) continue
    return head.includes(plain) ? null : { text, block: candidate.block }
  }
  return null
}

function* candidates(root: Nodes, body: Element): Generator<{ text: string; block: string }> {
  const metas: Element[] = []
  const titles: string[] = []
  const inHead = (node: Nodes): void => {
    if (!('children' in node)) return
    for (const child of node.children) {
      if (!isElement(child as Nodes) || child === body) continue
      const element = child as Element
      if (element.tagName === 'meta') metas.push(element)
      else if (element.tagName === 'title')
        titles.push(element.children.map((node) => (node.type === 'text' ? node.value : '')).join(''))
      else if (element.tagName === 'html' || element.tagName === 'head') inHead(element)
    }
  }
  inHead(root)
  for (const { properties } of metas) {
    const name = String(properties.name ?? properties.property ?? '')
    if (metaNames.has(name.toLowerCase()) && typeof properties.content === 'string') {
      yield { text: properties.content, block: `meta[${name}]` }
    }
  }
  for (const tag of ['h1', 'h2', 'h3']) yield* elementsOf(body, tag, 0)
  for (const title of titles) {
    yield { text: title, block: 'title' }
    yield { text: title.replace(siteName, ''), block: 'title' }
    yield { text: title.replace(siteName, '').replace(siteName, ''), block: 'title' }
  }
}

function* elementsOf(node: Element, tag: string, depth: number): Generator<{ text: string; block: string }> {
  if (node.tagName === tag) yield { text: wordsOf(node), block: tag }
  else for (const child of visibleChildren(node, depth)) if (isElement(child)) yield* elementsOf(child, tag, depth + 1)
}

function bare(text: string): string {
  return text.replace(/[\s\u3000\u00a0]+/g, '')
}
