import type { Oddity } from './check-numbering.ts'

/** Places that were blacked out: `电话:*********`, `某某` is a word and stays one. */
export function findRedactions(norm: string): Oddity[] {
  const found: Oddity[] = []
  for (let i = norm.indexOf('***'); i >= 0; ) {
    let to = i
    while (norm[to] === '*') to++
    found.push({ id: 'redaction', reason: `Unexpected redaction ${norm.slice(i, Math.min(to, i + 12))}`, span: { from: i, to } })
    i = norm.indexOf('***', to)
  }
  return found
}
