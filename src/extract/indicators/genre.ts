import type { DocumentFacts } from '../document/facts.ts'
import type { Draft } from './draft.ts'

/** Genres whose numbers are mostly no goals. */
export type Genre = 'rules' | 'cases' | null

/**
 * What kind of text a document is, where that decides about its numbers (文体).
 *
 * 办法, 条例 and 规定 set conditions (`固定人员须在四十人以上`); a circular of 典型做法 tells what others did.
 */
export function genreOf({ title, typeText }: DocumentFacts): Genre {
  if (/(?:典型(?:做法|案例|经验)|经验做法|先进事迹|优秀案例)/.test(title ?? '')) return 'cases'
  return /(?:办法|条例|规定|细则|规则|制度|准则|章程|预案)$/.test(typeText ?? '') ? 'rules' : null
}

/** In texts of rules and cases only what is set for a year, hoped for or moved is a goal. */
export function suits(draft: Draft, genre: Genre): boolean {
  if (genre === null) return true
  if (draft.rule === 'table-row' || draft.rule === 'measure-columns') return true
  const dated = draft.target !== null && !draft.target.inferred && draft.status === 'target'
  return dated || draft.hedge !== null || (genre === 'rules' && draft.kind === 'change')
}
