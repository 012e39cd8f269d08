import type { Candidate } from './candidate.ts'

const stage = /(?:阶段|步骤|第[一二三四五六七八九十]步)(?::[^,。;:()]{2,16})?\($/

/** Whether a date is all that the bracket behind the name of a stage (阶段) holds. */
export function inStageBracket({ norm, date, sentence }: Candidate): boolean {
  if (norm[date.from - 1] !== '(' || norm[date.to] !== ')') return false
  return stage.test(norm.slice(Math.max(sentence?.from ?? 0, date.from - 40), date.from))
}
