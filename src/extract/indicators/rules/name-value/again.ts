import type { Draft } from '../../draft.ts'
import type { NameRead } from '../../name/read-name.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'

/** A scope of places or things one by one. */
export const ofEach = /^[每各]/

/** The entry before goes on under its own name. */
export function again(place: ValuePlace, name: NameRead, before: Draft, kind?: Draft['kind']): Draft[] {
  // 建成100家,其中每区不少于5家: of each of them; 每县打造1家,全市不少于10家: of all
  const scope = name.scope !== null && (ofEach.test(name.scope) || ofEach.test(before.scope ?? '')) ? name.scope : before.scope
  const { nameSpan } = before
  return [
    draft(
      place,
      'name-value',
      { ...name, name: before.name, span: nameSpan, scope },
      { certainty: 'inherited', ...(kind && { kind }) },
    ),
  ]
}
