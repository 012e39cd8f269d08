import type { Section } from '../../tree/ast.ts'
import type { Draft } from './draft.ts'

/** Titles of sections that report: 成效, 工作回顾, 发展基础. */
const review = /(?:成效|成就|成绩|回顾|总结|发展基础|现实基础|规划基础|工作基础|现状|发展情况|工作情况|执行情况|完成情况|取得(?:的|了)?(?:显著|明显|重大|积极)?(?:成|进展)|工作进展|主要进展|进展情况|面临形势|发展形势|形势与|发展背景|基本情况|主要做法|过去[一五]年|^[“”"一-龥]{0,6}五[”"]?(?:时期|期间)?(?:发展|工作)?(?:回顾|评估))/
const goals = /(?:目标|任务|要求|安排|举措|措施|重点工作|部署|打算|思路|建议|设想)/
const reportWords = /(?:已经|已(?!知|成年|婚)|目前|截至|截止|去年|上一年|过去[一五\d]|[一五两三]年来|近年来|以来|刚刚过去|取得了|实现了|完成了|达到了|增长了|提高了|下降了|建成了|荣获|获评|现有)/
const goalWords = /(?:力争|争取|努力|确保|今年|明年|未来|将(?!近)|要(?![素求点塞])|目标|到\d{4}年|预期|计划(?!生育|单列)|拟|必须|到本世纪)/

export interface StatusFacts {
  /** Year that the document speaks from, if known. */
  readonly year: number | null
  readonly isReport: boolean
}

/** Whether a section or one above it reports results. */
export function isReview(path: readonly Section[]): boolean {
  for (let i = path.length - 1; i >= 0; i--) {
    const title = (path[i] as Section).title
    if (goals.test(title) && !review.test(title)) return false
    if (review.test(title) && !/(?:目标|任务|下一步|今后|打算)/.test(title)) return true
  }
  return false
}

/**
 * Goal or result (contract: `status`): by the year against the document's own, then by the words of the sentence, then by
 * the section.
 */
export function statusOf(draft: Draft, sentence: string, before: string, path: readonly Section[], facts: StatusFacts): Draft['status'] {
  const inReview = isReview(path)
  const year = draft.target && !draft.target.inferred ? draft.target.year : null
  if (year !== null && facts.year !== null) {
    if (year < facts.year) return 'actual'
    if (year > facts.year) return 'target'
  }
  if (draft.hedge !== null) return 'target'
  if (inReview) return goalWords.test(before) && /(?:力争|争取|到\d{4}年|目标)/.test(before) ? 'target' : 'actual'
  if (reportWords.test(sentence) && !goalWords.test(sentence)) return 'actual'
  return 'target'
}
