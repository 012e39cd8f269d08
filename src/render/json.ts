import type { PolicyDocument } from '../contract/types.ts'
import type { Renderer } from './index.ts'

/** One document is an object, several are an array. */
export function jsonRenderer({ several }: { several: boolean }): Renderer {
  const renderer = {
    *parts(document: PolicyDocument, index: number): Iterable<string> {
      if (several) yield `${index === 0 ? '[' : ','}\n  `
      yield* jsonParts(document, several ? '  ' : '')
      if (!several) yield '\n'
    },
    document: (document: PolicyDocument, index: number) => [...renderer.parts(document, index)].join(''),
    end: (count: number) => (!several ? '' : count === 0 ? '[]\n' : '\n]\n'),
  }
  return renderer
}

const lineWidth = 120

/** Parts of a text that is written bit by bit are about so long, in characters. */
const partSize = 1 << 16

/** As `formatJson`, in parts: the lists of a long document never stand in memory as one text. */
function* jsonParts(value: object, indent: string): Iterable<string> {
  const flat = flatJson(value, indent)
  if (flat !== null) {
    yield flat
    return
  }
  const inner = `${indent}  `
  let part = '{'
  let comma = ''
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    part += `${comma}\n${inner}${quoted(key)}: `
    comma = ','
    if (!Array.isArray(member) || flatJson(member, inner) !== null) {
      part += formatJson(member, inner)
      continue
    }
    let between = '['
    for (const entry of member) {
      part += `${between}\n${inner}  ${formatJson(entry, `${inner}  `)}`
      between = ','
      if (part.length < partSize) continue
      yield part
      part = ''
    }
    part += `\n${inner}]`
  }
  yield `${part}\n${indent}}`
}

/** JSON by two spaces, where what fits on a line stays on one: a position is one line, not twelve. */
export function formatJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return scalar(value)
  const flat = flatJson(value, indent)
  if (flat !== null) return flat
  const inner = `${indent}  `
  let text = ''
  let lead = `\n${inner}`
  const next = `,${lead}`
  if (Array.isArray(value)) {
    for (const member of value) {
      text += lead + formatJson(member, inner)
      lead = next
    }
    return `[${text}\n${indent}]`
  }
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    text += `${lead}${quoted(key)}: ${formatJson(member, inner)}`
    lead = next
  }
  return `{${text}\n${indent}}`
}

function quoted(key: string): string {
  return /^\w+$/.test(key) ? `"${key}"` : JSON.stringify(key)
}

function scalar(value: unknown): string {
  return typeof value === 'number' && Number.isFinite(value) ? `${value}` : (JSON.stringify(value) ?? 'null')
}

/** An object or list on one line, `null` where it is too long for one. */
function flatJson(value: object, indent: string): string | null {
  const room = lineWidth - indent.length
  // Written in one go and measured, but only where it may fit: far quicker than looking at each number and string on its own.
  if (roomBehind(value, room) < 0) return null
  const flat = JSON.stringify(value)
  return flat.length <= room ? flat : null
}

/** How much of a line is left behind a value at best; negative where it surely does not fit. */
function roomBehind(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length - 2
  if (typeof value === 'number') return room - 1
  if (typeof value !== 'object' || value === null) return room - 4
  let left = room - 1
  if (Array.isArray(value)) {
    for (const member of value) {
      left = roomBehind(member, left - 1)
      if (left < 0) break
    }
    return left
  }
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    left = roomBehind(member, left - key.length - 4)
    if (left < 0) break
  }
  return left
}
