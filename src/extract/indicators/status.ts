import type { Draft } from './draft.ts'

const reportWords =
  /(?:已经|已(?!知|成年|婚)|(?<!项)目前(?!期)|截至|截止|去年|上一年|过去[一五\d]|[一五两三]年来|近年来|以来|刚刚过去|取得了|实现了|完成了|达到了|增长了|提高了|下降了|建成了|荣获|获评|现有)/
const goalWords =
  /(?:力争|争取|努力|确保|今年|明年|未来|将(?!近)|要(?![素求点塞])|目标|到\d{4}年|预期|计划(?!生育|单列)|拟|必须|到本世纪)/

/**
 * Goal or result (contract: `status`): by the year against the document's own, then by the words of the sentence, then by
 * what the place does (`inReview`). `before` is the sentence up to the value.
 */
export function statusOf(
  draft: Draft,
  sentence: string,
  before: string,
  inReview: boolean,
  documentYear: number | null,
): Draft['status'] {
  const year = draft.target && !draft.target.inferred ? draft.target.year : null
  if (year !== null && documentYear !== null) {
    if (year < documentYear) return 'actual'
    if (year > documentYear) return 'target'
  }
  if (inReview) return /(?:力争|到\d{4}年|目标)/.test(before) ? 'target' : 'actual'
  if (draft.hedge !== null) return 'target'
  if (reportWords.test(sentence) && !goalWords.test(sentence)) return 'actual'
  return 'target'
}
