import type { Element, ElementContent, Nodes } from 'hast'
import { UserError } from '../../user-error.ts'

/** Deeper pages are made to make a program fail. */
const deepest = 400

/** Elements that hold no text of a document. */
const silent = new Set([
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video', 'map', 'head'],
  ...['select', 'option', 'button', 'input', 'textarea', 'datalist', 'nav', 'footer', 'dialog'],
])

/** Elements that begin a line of their own. */
const blocky = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol'],
  ...['p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'caption', 'ul', 'ucapcontent'],
])

export function isElement(node: Nodes): node is Element {
  return node.type === 'element'
}

/** Whether an element begins a line of its own. */
export function isBlock({ tagName }: Element): boolean {
  return blocky.has(tagName)
}

/** Whether nobody sees an element: scripts, menus, what is hidden. */
export function isSilent({ tagName, properties }: Element): boolean {
  if (silent.has(tagName) || properties.hidden === true || properties.ariaHidden === 'true') return true
  return typeof properties.style === 'string' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(properties.style)
}

/** Ids and classes of an element. */
export function namesOf({ properties }: Element): string[] {
  const { id, className } = properties
  return [...(typeof id === 'string' ? [id] : []), ...(Array.isArray(className) ? className.map(String) : [])]
}

/** Children that are seen; throws where they lie too deep. */
export function visibleChildren(node: Nodes, depth: number): ElementContent[] {
  if (depth > deepest) throw new UserError({ en: 'is nested too deeply for a web page', zh: '标签嵌套过深，不像是网页' })
  if (!('children' in node)) return []
  return (node.children as ElementContent[]).filter((child) => child.type === 'text' || (isElement(child) && !isSilent(child)))
}

/** All words of an element on one line. */
export function wordsOf(node: Nodes, depth = 0): string {
  if (node.type === 'text') return node.value
  if (isElement(node) && node.tagName === 'br') return ' '
  return visibleChildren(node, depth)
    .map((child) => wordsOf(child, depth + 1))
    .join('')
}

/** White space of the source → one blank, as a browser shows it. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}
