import type { Step } from './step.ts'

export const date: Step = (state, { norm, skips }) => {
  const first = norm[state.from]
  const since = first === '自' || first === '从' ? 1 : 0
  const skip = skips.find((s) => s.from <= state.from + since && s.to > state.from)
  if (!skip) return false
  // 与去年同期相比: the same time of that year
  const same = norm.startsWith('同期', skip.to) ? sameTime.exec(norm.slice(skip.from - 1, skip.to + 5)) : null
  state.from = Math.min(same ? skip.from - 1 + same[0].length : skip.to, state.to)
  // 2000年底前建成的老旧小区: which are meant
  if (norm.startsWith('建成的', state.from) && state.from + 5 <= state.to) state.from += 3
  return true
}

const sameTime = /^[比较与同和][上去]年同期(?:相比|比)?/
