import { CharGate } from '../../../lexicon/char-gate.ts'
import { before, behind, charBefore, codeBehind, hanBehind } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

const region = new CharGate('省市国州县')
const body = new CharGate('部门委单厅个')

/** 下设综合协调等6个专班, 领导小组设5个工作组: what a working body is made up of. */
const setUp = /(?:下设|内设|分设|(?:小组|指挥部|办公室|委员会|联席会议|专班)设(?![在立置]))[^,;。]*$/
const group = /^[一-龥]{0,6}(?:组|专班|办公室|处|科|分指挥部|分队|部)(?:$|[,。;、(])/

/** What tells of such a body at all. */
const founding = new CharGate('设')

function isSetUp(place: ValuePlace): boolean {
  const told = before(place, 80)
  return founding.passesAny(told) && group.test(behind(place, 14)) && setUp.test(told)
}

/** 对88个脱贫县的投入只增不减: to whom something is given that is held as it is. */
const givenTo = /(?:^|[,;。:、])(?:继续|保持|坚持)?对(?:原|全[国省市县区州]|现有|已)*$/
const held =
  /^[^,;。]{2,30}(?:投入|力度|支持|政策|规模|资金|强度|标准|数量|责任|帮扶|监管)(?:总体|基本|继续)?(?:只增不减|保持不变|保持稳定|不减|不变|不降|稳定|不脱|不摘|不放松)/

/** 11个省, 7部门: who takes part. */
export const participants: Rejection = {
  id: 'participants',
  examples: ['工信部等7部门', '三部委', '工商银行等9家银行要'],
  test: (place) =>
    // 设召集人1人、副召集人2人
    (place.quantity.unitClass?.id === 'person' &&
      /(?:设[^,;。、]{0,8}|副)(?:召集人|主任|组长|主席|会长|秘书长)$/.test(before(place, 14))) ||
    (place.quantity.unit === '个' && isSetUp(place)) ||
    (before(place, 10).includes('对') && givenTo.test(`,${before(place, 10)}`.slice(-10)) && held.test(behind(place, 44))) ||
    // 避免232人因灾伤亡: what has not come about
    (charBefore(place) !== '' && /(?:避免|防止)$/.test(before(place, 2))) ||
    (region.passes(codeBehind(place)) &&
      /^(?:省|市|国家|州|县)/.test(behind(place, 2)) &&
      /(?:与|同)[^,;。]{0,4}$/.test(before(place, 5))) ||
    ((charBefore(place) === '与' || charBefore(place) === '同') &&
      place.in.places.some((p) => p.clause === place.clause && p.quantity.from > place.quantity.to)) ||
    (charBefore(place) === '等' &&
      place.quantity.unitClass?.id === 'classifier' &&
      /^[^,、;。]{0,8}(?:银行|机构|部门|单位|院校|协会|分支机构)[一-龥]{0,6}(?:要|应|须|向|负责|牵头|联合|共同|重点向)/.test(
        behind(place, 24),
      )) ||
    // 依托师范大学等5所院校, …: by whose help
    (charBefore(place) === '等' && /(?:^|[,。;])(?:依托|借助)[^,;。]{2,28}等$/.test(before(place, 32))) ||
    (hanBehind(place) && /^[一-龥]{1,8}(?:组成|构成)/.test(behind(place, 10))) ||
    // 以长山等15个重点镇为节点
    (before(place, 32).includes('以') &&
      /(?<![可予足得难加给所用有])以(?!上(?![市海])|[下内来外及后前]|奖代)[^,;。]{0,30}$/.test(before(place, 32)) &&
      /^[^,;。]{1,14}(?<![列定展长作建造变成])为(?:节点|载体|重点|核心|依托|主线|主攻方向|抓手|龙头|支撑|骨干|主体|基础|中心|引领|牵引|突破口|代表)/.test(
        behind(place, 24),
      )) ||
    (body.passes(codeBehind(place)) && /^(?:部门|部委|门|委|单位联合|厅局|个部门)/.test(behind(place, 4))) ||
    (charBefore(place) === '等' &&
      /^(?:个)?(?:部门|单位|省(?!级)|市(?![级场])|国家(?:[、,;。和参]|$)|领域|方面|行业|环节|重点领域|学科|(?:区域|地区)(?:[和及与、,]|先行|率先|开展|$))/.test(
        behind(place, 6),
      )),
}
