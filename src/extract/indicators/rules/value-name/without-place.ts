import type { NameRead } from '../../name/read-name.ts'
import type { ValuePlace } from '../../value-place.ts'

/** 全省11个地级市: the place alone is no name. */
export function withoutPlace({ in: { words } }: ValuePlace, left: NameRead): NameRead {
  // 免费为500名妇女…: how it is done names nothing
  if (left.name === '免费') return { ...left, name: '', link: null }
  return left.name !== '' && left.lead === null && left.link === null && words.scopeAtStart.find(left.name) === left.name
    ? { ...left, name: '', scope: left.name }
    : left
}
