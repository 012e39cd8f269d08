import type { Span } from '../../../clean/position-map.ts'
import { CharGate } from '../../../lexicon/char-gate.ts'
import { depthStep } from '../../../scan/depth.ts'

const loose = new CharGate('、,;:。·的 \t\n\u3000\u00a0')

/** Takes off loose marks at the ends and a bracket or quote that is not closed inside. */
export function tidy(norm: string, fromAt: number, toAt: number): Span {
  let from = fromAt
  let to = toAt
  for (let again = true; again && from < to; ) {
    again = false
    if (loose.passes(norm.charCodeAt(from)) && /[、,;:。\s·的]/.test(norm[from] as string)) {
      from++
      again = true
    } else if (
      (loose.passes(norm.charCodeAt(to - 1)) && /[、,;:。\s]/.test(norm[to - 1] as string)) ||
      (norm[to - 1] === '的' && to - from > 1)
    ) {
      to--
      again = true
    }
  }
  // （晋级）省级园区: a bracket in front is a remark to the verb
  const remark = norm[from] === '(' && /^\([^()]{1,6}\)(?=[一-龥])/.exec(norm.slice(from, Math.min(to, from + 10)))
  if (remark) from += remark[0].length
  let depth = 0
  for (let i = from; i < to; i++) {
    const step = depthStep(norm.charCodeAt(i))
    if (step > 0) depth++
    else if (step < 0) {
      if (depth === 0) {
        // closed but never opened: the name starts behind it, or ends before it
        if (i + 1 < to) {
          from = i + 1
          while (from < to - 1 && loose.passes(norm.charCodeAt(from))) from++
        } else to = i
      } else depth--
    }
  }
  if (depth > 0) {
    let open = -1
    let level = 0
    for (let i = to - 1; i >= from; i--) {
      const step = depthStep(norm.charCodeAt(i))
      if (step < 0) level++
      else if (step > 0) {
        if (level === 0) {
          open = i
          break
        }
        level--
      }
    }
    if (open >= 0) {
      if (open - from >= 2) to = open
      else from = open + 1
    }
  }
  return { from, to }
}
