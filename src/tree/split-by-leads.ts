import type { CleanText } from '../clean/clean-text.ts'
import type { Block, Paragraph, PolicyRoot, Section } from './ast.ts'
import { innerLeads, type Lead, openingLead } from './find-leads.ts'

/** So many paragraphs of a section must open with a lead before any does. */
const fewestSiblings = 2

/** Turns lead sentences into run-in sections, in every numbered section that has several of the same form. */
export function splitByLeads(root: PolicyRoot, clean: CleanText): void {
  const walk = (owner: PolicyRoot | Section): void => {
    for (const block of owner.children) if (block.type === 'section') walk(block)
    if (owner.type === 'root' || (owner.kind !== 'bullet' && owner.kind !== 'run-in')) splitSection(owner, clean)
  }
  walk(root)
}

function splitSection(owner: PolicyRoot | Section, clean: CleanText): void {
  const { norm } = clean
  const leads = new Map<Block, Lead[]>()
  let opened = 0
  let plain = 0
  // The body on the heading's own line is no paragraph of its own: a lead does not open it.
  const glued = owner.type === 'section' ? owner.children[0].span.to : -1
  for (const block of owner.children as Block[]) {
    if (block.type !== 'paragraph' || block.role) continue
    const lead = owner.type === 'section' && block.span.from !== glued ? openingLead(norm, block.span.from, block.span.to) : null
    if (lead) {
      leads.set(block, [lead])
      opened++
    } else plain++
  }
  if (opened < fewestSiblings || opened < plain) leads.clear()
  if (leads.size === 0 && owner.type === 'section') {
    for (const block of owner.children as Block[]) {
      if (block.type !== 'paragraph' || block.role) continue
      const inner = innerLeads(norm, block.span.from, block.span.to)
      if (inner.length > 0) leads.set(block, inner)
    }
  }
  if (leads.size === 0) return
  owner.children = regroup(owner, leads, clean) as typeof owner.children
}

/** Children of a section with each lead opening a run-in that takes the paragraphs and bullets behind it. */
function regroup(owner: PolicyRoot | Section, leads: ReadonlyMap<Block, readonly Lead[]>, clean: CleanText): Block[] {
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
    const first = found[0] as Lead
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
  }
  return children
}

function runIn(clean: CleanText, lead: Lead, to: number, depth: number): Section {
  const { text } = clean
  const title = { from: lead.from, to: lead.to - 1 }
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
      paragraph(clean, lead.to, to),
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
