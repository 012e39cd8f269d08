import { CharGate } from '../../../../lexicon/char-gate.ts'
import { eachScope, servesAt, whereEach } from '../each-scope.ts'
import { advance, type Step } from './step.ts'

const everyPlace =
  /^每(?![年月季天日周百千万名位])(?:个|一)?([一-龥]{0,3}?(?:乡镇|镇街|县区|市县|县|市|区|州|镇|乡|街道|村|社区|省|设区市|地级市|市州|开发区|园区|考场|产业链|企业|学校|班级?)(?:\([^)]{1,8}\))?(?:、?(?:县|市|区|州|旗)(?:\([^)]{1,8}\))?)*)(?!级|卫生|医院|中学|小学)(?:至少|要|应|均|各|都)?/

/** Last characters of the places: 每年, 每千人 are none. */
const placeEnd = new CharGate('镇街县区市州乡道村社省园场链业校班')

const eachOf = /^各(?:设区市|市州|县区|市县|[省市县区州])(?:[、和](?:市辖区|[市县区州旗]))*(?:\([^)]{1,12}\))?(?=[一-龥]{3})/

/** 在每个片区, 为每个村: in or for each of them. */
const prepositionOf = /^[在为给][各每]/
const makes = new Set(['有', '建有', '设有', '配有', '办有', '拥有', '完成', '形成', '建成', '培育'])

/** 每名法官年均办理: how often they do it is no part of who. */
const oftenEnd = /(?:每(?:年度?|月|季度?|周|天)|年均?)$/

export const place: Step = (state, { norm, text, ratio, words }, head) => {
  // 各市、县出租车电动化率: of a ratio they are where
  const each = head.startsWith('各') ? eachOf.exec(head) : null
  if (each && ratio) {
    state.scope = text.slice(state.from, state.from + each[0].length)
    return advance(state, each[0])
  }
  const where = ratio ? 0 : whereEach(head)
  const at = prepositionOf.test(head) ? state.from + 1 : state.from + where
  const end =
    ratio || !'各每所'.includes(norm[at] as string) ? at : eachScope(norm, at, state.to, words, makes.has(state.link?.word ?? ''))
  if (end > at) {
    const often = oftenEnd.exec(norm.slice(at, end))?.[0].length ?? 0
    state.scope = text.slice(at, end - often)
    if (often > 0 && norm[end - often] !== '每') state.per ??= 'year'
    const deed = servesAt(norm, end, state.to)
    if (deed) state.lead ??= { word: deed, kind: 'level' }
    state.from = end + (deed ? norm.indexOf(deed, end) - end + deed.length : 0)
    return true
  }
  const match = head.startsWith('每') && placeEnd.passesAny(head.slice(1, 12)) ? everyPlace.exec(head) : null
  if (!match) return false
  state.scope = text.slice(state.from, state.from + match[0].length).replace(/(?:至少|要|应|均|各|都)$/, '')
  return advance(state, match[0])
}
