import type { Span } from '../../../clean/position-map.ts'
import type { Rejection } from '../rule.ts'

/** The header of a table whose cells run together, or the end of one of its rows. */
const table =
  /指标(?:名称)?(?:计量)?单位(?:20\d\d年|目标|现状|基期)|\d[\]〕)]?(?:左右|以上|以下)?(?:约束性|预期性)(?:\d|$)|标(?:20\d\d年){2}|(?:约束性|预期性)(?:指标)?(?!\d+[个项])(?:-?[[〔\d<>≥≤]|约\d)/

/** Numbers of a table without anything between its cells: where one ends and the next begins cannot be told. */
export const runTogether: Rejection = {
  id: 'run-together',
  examples: ['序号指标单位2020年2025年属性1人均预期寿命岁78.579.5预期性'],
  test: ({ in: { norm, sentence } }) => isTable(norm, sentence),
}

const asked = new WeakMap<Span, boolean>()

/** Asked for each value of a sentence, looked at once. */
function isTable(norm: string, sentence: Span): boolean {
  const known = asked.get(sentence)
  if (known !== undefined) return known
  const text = norm.slice(sentence.from, sentence.to)
  const found = (text.includes('标') || text.includes('期性') || text.includes('束性')) && table.test(text)
  asked.set(sentence, found)
  return found
}
