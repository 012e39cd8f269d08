import type { CleanText } from '../clean/clean-text.ts'
import type { Span } from '../clean/position-map.ts'
import type { Block, Paragraph, PolicyRoot, Section } from './ast.ts'
import { alikeLeads, innerLeads, openingLead, speech } from './find-leads.ts'
import { isPartTitle } from './part-title.ts'

/** So many paragraphs of a section must open with a lead before any does. */
const fewestSiblings = 2

/** Sections with so much body, in characters, count in the decision on leads inside paragraphs. */
const longBody = 200
/** Leads inside paragraphs are believed where so many sections have them, and so large a share of those that could. */
const fewestSections = 3
const shareOfSections = 0.4

type Owner = PolicyRoot | Section
type Leads = ReadonlyMap<Block, readonly Span[]>

/**
 * Turns lead sentences into run-in sections, in every numbered section that has several of the same form.
 *
 * A lead inside a paragraph is told by its form alone, so it takes a document that is written that way throughout.
 */
export function splitByLeads(root: PolicyRoot, clean: CleanText): void {
  const { norm } = clean
  const inside = new Map<Section, Leads>()
  const parts = partTitles(root, norm)
  let candidates = 0
  let opening = 0
  // what leads opened need not have others inside
  const consider = (owner: Section, opened = false): void => {
    const body = paragraphs(owner)
    if (body.reduce((sum, { span }) => sum + span.to - span.from, 0) < longBody) return
    const found = leadsInside(body, norm)
    if (found.size > 0) inside.set(owner, found)
    const lists = body.filter(({ span }) => listed.test(norm.slice(span.from, span.from + 2))).length
    if (found.size > 0 || !(opened || lists >= fewestSiblings)) candidates++
  }
  /** Opens the sections of some leads, and looks into each. */
  const split = (owner: Owner, leads: Leads): void => {
    owner.children = regroup(owner, leads, clean) as Section['children']
    const starts = new Set([...leads.values()].flat().map(({ from }) => from))
    for (const block of owner.children) if (block.type === 'section' && starts.has(block.span.from)) consider(block, true)
  }
  const walk = (owner: Section): void => {
    for (const block of owner.children) if (block.type === 'section') walk(block)
    if (owner.kind === 'bullet' || owner.kind === 'run-in') return
    const same = merged(alike(owner, norm), parts.get(owner))
    const opened = new Map([...same, ...openingLeads(owner, norm), ...shownLeads(owner, clean)])
    if (opened.size > same.size) {
      opening++
      owner.children = regroup(owner, opened, clean) as Section['children']
      return
    }
    if (same.size > 0) split(owner, same)
    consider(owner)
  }
  for (const block of root.children) if (block.type === 'section') walk(block)
  const shown = shownLeads(root, clean)
  const ofRoot = merged(alike(root, norm), parts.get(root))
  if (shown.size > 0) root.children = regroup(root, new Map([...ofRoot, ...shown]), clean)
  else if (ofRoot.size > 0) split(root, ofRoot)
  const written = inside.size + opening
  if (written < fewestSections || written < shareOfSections * (candidates + opening)) return
  for (const [owner, leads] of inside) owner.children = regroup(owner, leads, clean) as Section['children']
}

function paragraphs(owner: Owner): Paragraph[] {
  return (owner.children as Block[]).filter((block): block is Paragraph => block.type === 'paragraph' && !block.role)
}

const listed = /^[一二三四五六七八九十]是/

/** Paragraphs that open with a lead, if most do. The body on the heading's own line is no paragraph of its own. */
function openingLeads(owner: Section, norm: string): Leads {
  const leads = new Map<Block, Span[]>()
  const body = paragraphs(owner)
  for (const [i, block] of body.entries()) {
    if (block.span.from === owner.children[0].span.to || isCutOff(body[i - 1]?.span, norm)) continue
    const lead = openingLead(norm, block.span.from, block.span.to)
    if (lead) leads.set(block, [lead])
  }
  // 一是…, 二是… beside them open nothing and tell nothing of the others, nor does what is said to the audience
  const others = body.filter(
    ({ span }) => !listed.test(norm.slice(span.from, span.from + 2)) && !speech.test(norm.slice(span.from, span.from + 12)),
  ).length
  return leads.size < fewestSiblings || leads.size * 2 < others ? new Map() : leads
}

/** Whether a paragraph stops in mid-sentence: what stands on the next line is its end, and opens nothing. */
function isCutOff(span: Span | undefined, norm: string): boolean {
  if (!span || stops.includes(norm[span.to - 1] as string)) return false
  return /[,。][^。]{3,}$/.test(norm.slice(Math.max(span.from, span.to - 40), span.to))
}

const stops = '。!?;:)…'

/** Paragraphs that open alike: 一年来,我们…。 */
function alike(owner: Owner, norm: string): Leads {
  const body = paragraphs(owner)
  const found = alikeLeads(
    norm,
    body.map(({ span }) => span),
  )
  return new Map(body.flatMap((block) => (found.has(block.span) ? [[block, [found.get(block.span) as Span]] as const] : [])))
}

/** Lines that are titles of parts (2023年工作回顾), where a document has several. */
function partTitles(root: PolicyRoot, norm: string): ReadonlyMap<Owner, Leads> {
  const found = new Map<Owner, Map<Block, Span[]>>()
  let count = 0
  let opened = false
  const walk = (owner: Owner): void => {
    for (const block of owner.children as Block[]) {
      const titles = block.type === 'paragraph' && block.role === 'title'
      // what stands before everything else is the title of the document
      const first = block.type === 'paragraph' && block === root.children[0]
      if (first || (titles && !opened)) continue
      if (!titles) opened = true
      if (block.type === 'section') walk(block)
      if (block.type !== 'paragraph' || (block.role && !titles)) continue
      const { from, to } = block.span
      if (to - from >= 40 || !isPartTitle(norm.slice(from, to))) continue
      count++
      found.set(owner, (found.get(owner) ?? new Map<Block, Span[]>()).set(block, [block.span]))
    }
  }
  walk(root)
  return count < 2 ? new Map() : found
}

/** Leads of both kinds, those of a paragraph in order. */
function merged(a: Leads = new Map(), b: Leads = new Map()): Leads {
  const all = new Map(a)
  for (const [block, spans] of b) {
    const own = all.get(block) ?? []
    all.set(
      block,
      [...own, ...spans.filter((span) => !own.some((one) => one.from === span.from))].sort((x, y) => x.from - y.from),
    )
  }
  return all
}

/** Longest heading without a number. */
const longestShown = 48

/**
 * Leads that the file itself shows: paragraphs in a style of headings, and paragraphs that open with a bold sentence.
 * One of them is enough, for nobody sets a phrase in bold by chance.
 */
function shownLeads(owner: Owner, { norm, map, leads }: CleanText): Leads {
  const found = new Map<Block, Span[]>()
  if (leads.length === 0) return found
  for (const block of paragraphs(owner)) {
    const { from, to } = block.span
    // The body on a heading's own line is no paragraph of its own.
    if (owner.type === 'section' && from === owner.children[0].span.to) continue
    const start = map.raw(from)
    const lead = leadAt(leads, start)
    if (!lead) continue
    let end = from
    while (end < to && end - from <= longestShown && map.raw(end) < lead.to) end++
    if (end < to && /[。:]/.test(norm[end] as string)) end++
    const size = end - from
    const heading = end === to && !/[。;,]$/.test(norm.slice(from, to))
    const sentence = end < to && /[。:]/.test(norm[end - 1] as string)
    if (size >= 3 && size <= longestShown && (heading || sentence)) found.set(block, [{ from, to: end }])
  }
  return found
}

/** The run that holds a raw offset, by halving. */
function leadAt(leads: readonly Span[], offset: number): Span | null {
  let low = 0
  let high = leads.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const lead = leads[middle] as Span
    if (lead.to <= offset) low = middle + 1
    else if (lead.from > offset) high = middle - 1
    else return lead
  }
  return null
}

function leadsInside(body: readonly Paragraph[], norm: string): Leads {
  const leads = new Map<Block, Span[]>()
  let k = 0
  for (const lead of innerLeads(
    norm,
    body.map((block) => block.span),
  )) {
    while (k + 1 < body.length && (body[k] as Paragraph).span.to <= lead.from) k++
    const block = body[k] as Paragraph
    leads.set(block, [...(leads.get(block) ?? []), lead])
  }
  return leads
}

/**
 * Children of a section with each lead opening a run-in that takes the paragraphs and bullets behind it; of those that open
 * alike the last takes its own paragraph alone, for behind it the text goes on with other things.
 */
function regroup(owner: Owner, leads: Leads, clean: CleanText): Block[] {
  const last = [...alike(owner, clean.norm).keys()].at(-1)
  const children: Block[] = []
  const depth = (owner.type === 'section' ? owner.depth : 0) + 1
  let open = null as Section | null
  for (const block of owner.children as Block[]) {
    const found = leads.get(block)
    if (!found) {
      if (open && block.type === 'paragraph' && !block.role) {
        open.children.push(block)
        Object.assign(open, at(clean, open.span.from, block.span.to))
      } else {
        open = null
        children.push(block)
      }
      continue
    }
    const first = found[0] as Span
    if (first.from > block.span.from) {
      const rest = paragraph(clean, block.span.from, first.from)
      if (open) {
        open.children.push(rest)
        Object.assign(open, at(clean, open.span.from, rest.span.to))
      } else children.push(rest)
    }
    found.forEach((lead, i) => {
      const to = found[i + 1]?.from ?? block.span.to
      open = runIn(clean, lead, to, depth)
      children.push(open)
    })
    if (block === last) open = null
  }
  return children
}

function runIn(clean: CleanText, lead: Span, to: number, depth: number): Section {
  const { text } = clean
  const title = { from: lead.from, to: /[。:]/.test(clean.norm[lead.to - 1] as string) ? lead.to - 1 : lead.to }
  return {
    type: 'section',
    kind: 'run-in',
    id: '',
    marker: '',
    ordinal: null,
    title: text.slice(title.from, title.to),
    depth,
    children: [
      { type: 'heading', value: text.slice(lead.from, lead.to), titleSpan: title, ...at(clean, lead.from, lead.to) },
      ...(to > lead.to ? [paragraph(clean, lead.to, to)] : []),
    ],
    ...at(clean, lead.from, to),
  }
}

function paragraph(clean: CleanText, from: number, to: number): Paragraph {
  return { type: 'paragraph', value: clean.text.slice(from, to), ...at(clean, from, to) }
}

function at({ map }: CleanText, from: number, to: number): Pick<Paragraph, 'span' | 'position'> {
  const span = { from, to }
  return { span, position: map.position(span) }
}
