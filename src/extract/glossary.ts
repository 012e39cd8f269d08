import type { Passage } from '../tree/passages.ts'
import type { ExtractContext } from './context.ts'

const heading =
  /^(?:附件?\d{0,2}[:、]?)?(?:《[^《》]{2,20}》|政府工作报告)?(?:中)?的?(?:部分|有关|相关|主要)?(?:名词|用语|词语|术语|词汇)(?:解释|注释|说明|释义)(?:(?:和|及|与|以及)(?:有关|相关)?(?:说明|注释))?$/
const longestHeading = 40

/**
 * The passages below 名词解释, where a report explains its words: what they tell of others is neither goal nor result.
 *
 * They end where an attachment begins.
 */
export function glossary({ passages, clean: { norm } }: ExtractContext): ReadonlySet<Passage> {
  const found = new Set<Passage>()
  let inside = false
  for (const passage of passages) {
    const { from, to } = passage.span
    if (to - from <= longestHeading && heading.test(norm.slice(from, to))) inside = true
    else if (passage.section?.kind === 'attachment' && passage.headingEnd > from) inside = false
    if (inside) found.add(passage)
  }
  return found
}
