import type { Draft } from '../../draft.ts'
import { isRegionName } from '../../name-list/region-name.ts'
import type { Completion } from './completion.ts'

const place =
  /^(?:[一-龥]{2,6}(?:自治州|市|县|州|盟|旗)|[一-龥]{2,3}(?<![园景社小务城])区|[省市县区]本级|县区|区县|市县|其[他余](?:市(?:[（(]州[)）])?|县区|区县|市县|县[（(]市、?区?[)）]|地区))$/
/** Zones and kinds of places, which are counted themselves. */
const counted =
  /(?:城市|县城|门市|超市|夜市|集市|股市|城区|片区|专区|校区|院区|厂区|库区|林区|牧区|灌区|矿区|街区|新区|高新区|开发区|示范区|保护区|试验区|度假区|集聚区|工业区|住宅区|商务区|功能区|居民区|合作区|服务区|景区|贫困县|示范县|先进县|强县|大县)$/

/** Drafts that are told of a place, for the next of their list. */
const told = new WeakMap<Draft, Draft>()

/** `新增床位1000张,其中甲市500张、乙县300张` → 床位 of 甲市, of 乙县. */
export const partOfPlace: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!before || draft.rule !== 'name-value' || draft.unit !== before.unit || draft.scope !== null || draft.lead !== null)
    return null
  if (draft.link !== null || counted.test(draft.name)) return null
  const between = norm.slice(before.valueSpan.to, draft.valueSpan.from)
  const whole = told.get(before) ?? (/^[,;、]?(?:\(?其中[,:]?|\(含)/.test(between) ? before : undefined)
  if (whole === undefined || !/^[,;、]/.test(between) || place.test(whole.name)) return null
  if (!place.test(draft.name) && !isRegionName(draft.name)) return null
  told.set(draft, whole)
  return { name: whole.name, scope: draft.name, kind: whole.kind }
}
