import type { Span } from '../../clean/position-map.ts'
import type { Section } from '../../tree/ast.ts'
import type { Passage } from '../../tree/passages.ts'
import type { ExtractContext } from '../context.ts'
import type { Assignment, FoundAssignment } from './assignment.ts'

/**
 * What each assignment governs: the text of its item up to it, from the assignment before it on.
 *
 * `甲事。(A负责)乙事。(B负责)` → 甲事 is A's, 乙事 is B's. One alone in a line after its item, or in the heading, governs
 * the whole section; run-ins and bullets belong to the item above them then.
 */
export function placeAssignments(context: ExtractContext, found: readonly FoundAssignment[]): Assignment[] {
  const { norm } = context.clean
  const homes = found.map((assignment) => home(norm, assignment))
  const passagesOf = new Map<Section | null, Set<Passage>>()
  found.forEach(({ passage, task }, i) => {
    if (!passage || task) return
    const section = homes[i]?.path.at(-1) ?? null
    const set = passagesOf.get(section) ?? new Set()
    passagesOf.set(section, set.add(passage))
  })
  const lastEnd = new Map<Section | null, number>()
  return found.map((assignment, i): Assignment => {
    const { passage, outer, span } = assignment
    const { path, alone } = homes[i] as Home
    if (!passage || assignment.task)
      return {
        ...assignment,
        task: assignment.task ?? { from: span.from, to: span.from },
        scope: passage
          ? { from: Math.min(assignment.task?.from ?? span.from, span.from), to: Math.max(span.to, outer.to) }
          : span,
        ofSection: false,
      }
    const section = path.at(-1) ?? null
    const before = lastEnd.get(section) ?? -1
    lastEnd.set(section, outer.to)
    const inHeading = section !== null && passage.section === section && isHeadingTag(norm, assignment, passage)
    const several = (passagesOf.get(section)?.size ?? 0) > 1
    const start =
      section && (alone || !several) ? Math.min(section.children[0].titleSpan.from, passage.textFrom) : passage.textFrom
    const from = Math.min(Math.max(before, start), outer.from)
    const ofSection = inHeading || (alone && before < start)
    const scope = ofSection && section ? section.span : { from, to: outer.to }
    return { ...assignment, path, task: assignment.task ?? { from, to: outer.from }, scope, ofSection }
  })
}

interface Home {
  readonly path: readonly Section[]
  /** The assignment is all that its line holds. */
  readonly alone: boolean
}

/** Where an assignment belongs: one alone in its line is the item's, not the bullet's above it. */
function home(norm: string, { passage, outer, path, rule }: FoundAssignment): Home {
  if (!passage) return { path, alone: false }
  // ——责任单位:…: the bullet is the assignment's own line
  const own = rule === 'label-line' && passage.section?.kind === 'bullet' && outer.to >= passage.span.to
  const alone =
    /^[\s。;★☆▲△※●◆■]*$/.test(norm.slice(passage.textFrom, outer.from)) && (own || passage.headingEnd <= passage.span.from)
  if (!alone) return { path, alone }
  let length = path.length
  while (length > 0 && (path[length - 1]?.kind === 'bullet' || path[length - 1]?.kind === 'run-in')) length--
  return length === 0 ? { path, alone } : { path: path.slice(0, length), alone }
}

/** A bracket in or right behind the title, before any body text. */
function isHeadingTag(norm: string, { outer }: FoundAssignment, passage: Passage): boolean {
  return (
    outer.from < passage.headingEnd ||
    (passage.headingEnd > passage.span.from && /^[\s。]*$/.test(norm.slice(passage.headingEnd, outer.from)))
  )
}

const maxTask = 60

/** The task in words: the whole stretch if short, else its first sentence; the title where it starts with the section's heading. */
export function taskText(context: ExtractContext, { task, path, ofSection, passage, outer }: Assignment): string {
  const section = path.at(-1)
  const { norm } = context.clean
  const heading = section?.children[0]
  if (ofSection && section && heading) {
    const { from, to } = heading.titleSpan
    return outer.from > from && outer.from <= to
      ? clean(context.reading({ from: Math.max(from, task.from), to: outer.from }))
      : section.title
  }
  const span = trimSpan(norm, task)
  if (span.to <= span.from) return section?.title ?? ''
  if (
    section &&
    heading &&
    passage &&
    span.from === heading.titleSpan.from &&
    span.to > heading.span.to &&
    section.kind !== 'run-in' &&
    section.kind !== 'bullet'
  )
    return section.title
  if (span.to - span.from <= maxTask) return clean(context.reading(span))
  const end = firstStop(norm, span)
  return clean(context.reading({ from: span.from, to: end }))
}

function firstStop(norm: string, { from, to }: Span): number {
  for (let i = from + 1; i < to; i++) {
    const c = norm[i] as string
    if ((c === '。' || c === '\n') && i - from > 3) return i
  }
  return to
}

function clean(text: string): string {
  return text
    .replace(/^[。;；,，、]+/, '')
    .replace(/^(?:\d{1,2}[.、．](?!\d)|[(（]\d{1,2}[)）]|[①-⑳])(?=.{2})/, '')
    .replace(/[。;；,，、]+$/, '')
}

function trimSpan(norm: string, { from, to }: Span): Span {
  let start = from
  let end = to
  while (start < end && /[\s。;,、)】]/.test(norm[start] as string)) start++
  while (end > start && /[\s。;,、]/.test(norm[end - 1] as string)) end--
  return { from: start, to: end }
}
