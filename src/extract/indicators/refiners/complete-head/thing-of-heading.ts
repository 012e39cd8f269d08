import type { ValueSentence } from '../../value-place.ts'
import type { Completion } from './completion.ts'

/** `2.现代农业产业园。累计创建国家级12个、省级150个`: the heading says of what. */
export const thingOfHeading: Completion = (inside, i) => {
  const level = inside.drafts[i]?.name ?? ''
  const title = /^(?:国家|省|市|县)级$/.test(level) ? thingOf(inside) : null
  return title === null ? null : { name: level + title }
}

/** A heading that names a thing and no deed. */
function thingOf({ sentence, words }: ValueSentence): string | null {
  const title = sentence.passage?.section?.title ?? ''
  const noun = title.length >= 3 && title.length <= 12 && !/[,，、。:：]/.test(title)
  if (/(?:目标|任务|要求|原则|措施|保障|安排|重点)$/.test(title)) return null
  const told = /取得|实现|完成|持续|稳步|不断|全面|显著|明显|进一步/.test(title)
  return noun && !told && !words.leadAtStart.test(title) && !words.mannerAtStart.test(title) ? title : null
}
