import { CharGate } from '../../../../lexicon/char-gate.ts'
import type { ValuePlace } from '../../value-place.ts'

/** Verbs that send somebody or something on; behind them stands where to. */
const sends = [
  ...[
    '补充',
    '充实',
    '下沉',
    '下派',
    '下放',
    '下移',
    '下拨',
    '派驻',
    '派遣',
    '分派',
    '选派',
    '委派',
    '分配',
    '分布',
    '分流',
    '投放',
  ],
  ...[
    '投身',
    '投入',
    '配备',
    '配送',
    '配置',
    '安置',
    '推送',
    '推广',
    '输送',
    '转移',
    '流动',
    '延伸',
    '倾斜',
    '集聚',
    '聚集',
    '集中',
  ],
  ...[
    '调配',
    '调剂',
    '调整',
    '交流',
    '轮岗',
    '服务',
    '支援',
    '驻扎',
    '入驻',
    '进驻',
    '扎根',
    '落户',
    '用',
    '送',
    '派',
    '落',
    '拨',
    '迁',
  ],
  ...[
    '调',
    '转',
    '发放',
    '拨付',
    '补助',
    '挂职',
    '兼职',
    '任职',
    '引流',
    '搬迁',
    '划转',
    '移交',
    '纳',
    '运送',
    '覆盖',
    '普及',
    '应用',
  ],
]
const sentTo = new RegExp(
  `^(?:${sends.join('|')})(?:到|至|往|入|进|于|向|给|在)(?=[一-龥])|^(?:投向|派往|发往|用于|用来|赴(?=[一-龥]{2}))|^(?:专门|专项|全部|主要|重点)用于|^向[一-龥]{2,8}(?:流动|转移|下沉|倾斜|集中|集聚|聚集|延伸|开放|覆盖)`,
)
/** One of these stands near the front of it. */
const toward = new CharGate('到至往入进于向给在来赴')

/** What people are sent to do. */
const serves =
  /^(?:下沉|奔赴|深入|扎根|服务|支援|投身|派驻|进驻|驻[村企校点镇乡外]|走[进访]|帮扶|参与|参加|定向|返乡|下乡|支边|援[藏疆青外助])/
const servesStart = new CharGate('下奔深扎服支投派进驻走帮参定返援')
/** Who is sent: a noun that ends so is one of people. */
const people =
  /(?:[员师人者才生手家工兵士民]|干部|队伍|教授|骨干|青年|群众|家庭|代表|对象|团队|书记|先锋|能手)(?:[(（][^()（）]*[)）])?$/

/** `招聘毕业生1.8万名补充到乡村学校`: what is counted stands before its value, and behind it where it goes or what it does there. */
export function sentOn({ quantity: { to, unitClass }, clause, in: { norm } }: ValuePlace, named: string): boolean {
  if (named.length < 2 || /^(?:投入|投资|出资)$/.test(named)) return false
  if (toward.passesAny(norm.slice(to, to + 5)) && sentTo.test(norm.slice(to, Math.min(clause.to, to + 16)))) return true
  if (unitClass?.id !== 'person' || !servesStart.passes(norm.charCodeAt(to)) || !people.test(named)) return false
  const deed = norm.slice(to, clause.to)
  return serves.test(deed) && !people.test(deed)
}
