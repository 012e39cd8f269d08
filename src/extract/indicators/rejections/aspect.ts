import { WordSet } from '../../../lexicon/word-set.ts'
import { before, behind } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

const aspects = new WordSet('方面 领域 环节 维度 层面 阶段 层次 步骤 原则 要求 问题 要素 关键词 特点'.split(' '), 'start')
/** Words of slogans, which begin the names of things as well: 三个统一, but 30个统一配送中心. */
const slogan = /^(?:字|意识|自信|维护|确保|坚持|转变|结合|统一|同步|轮子|文明|体系)(?:的|(?![一-龥]{2}))/

/** `关键环节` and `关键词`: what looks like an attribute may be part of the word. */
function aspectBehind(text: string): boolean {
  return isAspect(text) || isAspect(text.replace(/^(?:重点|关键|主要|具体|不同)/, ''))
}

function isAspect(text: string): boolean {
  return aspects.test(text) || slogan.test(text)
}

/** What something is made up of, told before how many that are. */
const kinds = /(?:(?:包括|包含|涵盖|分为)[^,;。]*、[^,;。]*|涉及[^,;。]*、[^,;。]*等)$/

/** 保护48种动物和50种植物: of a list that a verb leads up to. */
function listedKind(place: ValuePlace): boolean {
  const first = /([一-龥]{1,6})\d+种[一-龥]{2,14}[、和及与]$/.exec(before(place, 30))?.[1]
  return first !== undefined && place.in.words.leadAtEnd.test(first)
}

/** Fields, aspects and fronts are not things achieved. */
export const aspect: Rejection = {
  id: 'aspect',
  examples: ['5个方面', '6大领域', '3个关键环节', '12类问题', '8个考核指标'],
  test: (place) =>
    (place.quantity.unitSpelling === '条' &&
      /^(?:具体|工作|政策|惠企|重点|贯彻)*(?:措施|举措|意见|政策|办法)/.test(behind(place, 10))) ||
    (place.quantity.unitSpelling === '类' && /^[一-龥]/.test(behind(place, 1))) ||
    // 内容包括基础类、完善类等3类: kinds are no things
    (/^(?:类|大类|项|种)$/.test(place.quantity.unit) && !/^[一-龥]/.test(behind(place, 1)) && kinds.test(before(place, 60))) ||
    (place.quantity.unitSpelling === '种' &&
      /^[一-龥]/.test(behind(place, 1)) &&
      !place.in.words.leadAtEnd.test(before(place, 6)) &&
      !listedKind(place)) ||
    (place.quantity.unitClass?.id === 'classifier' &&
      /^(?:核心|主要|考核|监测|评价|约束性|预期性|[一二三四]级)?指标/.test(behind(place, 8))) ||
    (place.quantity.unitClass?.id === 'classifier' && aspectBehind(behind(place, 8))),
}
