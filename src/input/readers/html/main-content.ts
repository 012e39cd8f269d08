import type { Element, Nodes, Root } from 'hast'
import { footWords, looseContainers, pageContainers } from '../../../lexicon/page-containers.ts'
import { isElement, namesOf, visibleChildren } from './elements.ts'

/** The element that holds the document. */
export interface Content {
  readonly node: Element
  readonly body: Element
  readonly root: Root
  /** By what it was found, `null` where it is the whole body. */
  readonly how: string | null
}

/** A sure container holds this share of the page's prose at least, a loose one that. */
const sureShare = 0.25
const looseShare = 0.6
/** Without a container: go down as long as one child holds nearly all prose. */
const densityShare = 0.9
/** Another container of the same name with this share of the first one's prose belongs to the document too. */
const siblingShare = 0.2

const foot = new RegExp(footWords.join('|'), 'i')

/** Known containers first, else where the prose is: text outside links, without the foot of the page. */
export function findContent(root: Root): Content {
  const body = find(root, 'body') ?? emptyBody
  const prose = new Map<Nodes, number>()
  const total = measure(body, prose, false, 0)
  const named = [
    ...pageContainers.map((name) => ({ name, share: sureShare })),
    ...looseContainers.map((name) => ({ name, share: looseShare })),
  ]
  const byName = elementsByName(body)
  for (const { name, share } of named) {
    const found = byName.get(name.toLowerCase())
    if (!found) continue
    const [best, next] = found.toSorted((a, b) => (prose.get(b) ?? 0) - (prose.get(a) ?? 0)) as [Element, Element?]
    const size = prose.get(best) ?? 0
    if (size === 0 || size < share * total) continue
    const parted = next && (prose.get(next) ?? 0) > siblingShare * size && !contains(best, next) && !contains(next, best)
    return { node: parted ? (commonParent(body, best, next) ?? best) : best, body, root, how: `“${name}”` }
  }
  const path = [body]
  for (let child = largest(body, prose); child && (prose.get(child) ?? 0) >= densityShare * total; child = largest(child, prose))
    path.push(child)
  // A table that holds the text is left only through one of its cells.
  while (/^(?:tbody|thead|tfoot|tr)$/.test((path.at(-1) as Element).tagName)) path.pop()
  const node = path.at(-1) as Element
  return { node, body, root, how: node === body ? null : `the densest part, <${node.tagName}>,` }
}

const emptyBody: Element = { type: 'element', tagName: 'body', properties: {}, children: [] }

function find(node: Nodes, tagName: string): Element | null {
  if (isElement(node) && node.tagName === tagName) return node
  if (node.type !== 'root' && !(isElement(node) && node.tagName === 'html')) return null
  for (const child of node.children) {
    const found = find(child as Nodes, tagName)
    if (found) return found
  }
  return null
}

/** 汉字 and digits of an element outside links. */
function measure(node: Nodes, prose: Map<Nodes, number>, linked: boolean, depth: number): number {
  if (node.type === 'text') {
    if (linked || foot.test(node.value)) return 0
    return node.value.match(/[\u3400-\u9fff\d]/g)?.length ?? 0
  }
  const link = linked || (isElement(node) && node.tagName === 'a')
  let sum = 0
  for (const child of visibleChildren(node, depth)) sum += measure(child, prose, link, depth + 1)
  prose.set(node, sum)
  return sum
}

function elementsByName(body: Element): Map<string, Element[]> {
  const found = new Map<string, Element[]>()
  const walk = (node: Element, depth: number): void => {
    for (const name of new Set([...namesOf(node), node.tagName].map((said) => said.toLowerCase()))) {
      const list = found.get(name)
      if (list) list.push(node)
      else found.set(name, [node])
    }
    for (const child of visibleChildren(node, depth)) if (isElement(child)) walk(child, depth + 1)
  }
  walk(body, 0)
  return found
}

/** The child with the most prose; tables are not entered, for their rows belong together. */
function largest(node: Element, prose: ReadonlyMap<Nodes, number>): Element | null {
  if (/^(?:p|h[1-6]|pre|span|ul|ol|dl)$/.test(node.tagName)) return null
  let best: Element | null = null
  for (const child of node.children) {
    if (!isElement(child) || !prose.has(child)) continue
    if (best === null || (prose.get(child) ?? 0) > (prose.get(best) ?? 0)) best = child
  }
  if (best === null || /^(?:p|h[1-6]|pre|span|ul|ol|dl|font|b|strong)$/.test(best.tagName)) return null
  return best
}

function contains(outer: Element, inner: Element): boolean {
  return outer === inner || outer.children.some((child) => isElement(child) && contains(child, inner))
}

function commonParent(node: Element, a: Element, b: Element): Element | null {
  const deeper = node.children.filter(isElement).find((child) => contains(child, a) && contains(child, b))
  return deeper ? commonParent(deeper, a, b) : node
}
