import type { OverrideName, Overrides } from '../contract/diff-types.ts'
import { fold } from './name-form.ts'

/** Name of an indicator of a document → what people want it to go by; null where they say nothing. */
export type Renamer = (name: string, doc: number) => string | null

/** What people know of the alignment, ready to be asked. */
export interface Rulings {
  readonly rename: Renamer
  /** Names given as the same measure get one group, whatever they look like. */
  groupOf(name: string, doc: number): { readonly id: number; readonly name: string | null } | null
  /** Whether two names were said to be different. */
  apart(a: string, docA: number, b: string, docB: number): boolean
}

const none: Rulings = { rename: () => null, groupOf: () => null, apart: () => false }

/** Overrides → rulings. `sources` are the documents' paths, for names that hold for one document. */
export function rulings(overrides: Overrides | undefined, sources: readonly string[]): Rulings {
  if (!overrides) return none
  const renames = new Map(Object.entries(overrides.rename).map(([from, to]) => [fold(from), to]))
  const groups = new Map<string, { id: number; name: string | null }>()
  overrides.same.forEach(({ name, names }, id) => {
    for (const one of names)
      for (const key of keys(one, sources)) if (!groups.has(key)) groups.set(key, { id, name: name ?? null })
  })
  const different = new Map<string, Set<number>>()
  const sides = new Map<string, number>()
  let side = 0
  overrides.different.forEach((names, id) => {
    for (const one of names) {
      side++
      for (const key of keys(one, sources)) {
        different.set(key, (different.get(key) ?? new Set()).add(id))
        sides.set(`${id}|${key}`, side)
      }
    }
  })
  const setsOf = (name: string, doc: number): [string, Set<number>][] =>
    [`${doc}|${name}`, `*|${name}`].flatMap((key) => {
      const found = different.get(key)
      return found ? [[key, found] as [string, Set<number>]] : []
    })
  return {
    rename: (name) => renames.get(fold(name)) ?? null,
    groupOf: (name, doc) => groups.get(`${doc}|${fold(name)}`) ?? groups.get(`*|${fold(name)}`) ?? null,
    apart(a, docA, b, docB) {
      if (different.size === 0) return false
      const [left, right] = [setsOf(fold(a), docA), setsOf(fold(b), docB)]
      return left.some(([keyA, ids]) =>
        [...ids].some((id) =>
          right.some(([keyB, others]) => others.has(id) && sides.get(`${id}|${keyA}`) !== sides.get(`${id}|${keyB}`)),
        ),
      )
    },
  }
}

function keys(one: OverrideName, sources: readonly string[]): string[] {
  if (typeof one === 'string') return [`*|${fold(one)}`]
  const { name, document } = one
  if (document === undefined) return [`*|${fold(name)}`]
  return sources.flatMap((source, doc) => (isNamed(source, document) ? [`${doc}|${fold(name)}`] : []))
}

/** `seeds/a.txt` is named by `a`, `a.txt` and its whole path. */
export function isNamed(source: string, name: string): boolean {
  const base = source.replace(/^.*[\\/]/, '')
  return source === name || base === name || base.replace(/\.[^.]+$/, '') === name
}
