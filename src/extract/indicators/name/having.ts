import { CharGate } from '../../../lexicon/char-gate.ts'

/** Verbs that say which are meant in front of those of whom a ratio is. */
const having = new Set([
  ...[
    '建立',
    '通过',
    '签订',
    '取得',
    '配备',
    '获得',
    '开设',
    '设立',
    '登记',
    '注册',
    '参加',
    '参与',
    '开展',
    '接受',
    '享受',
    '具备',
    '接入',
  ],
  ...['办理', '持有', '拥有', '达到', '纳入', '符合', '设置', '提供', '配置', '安装'],
])
/** They are as often what is to be done with the whole ratio: 实现垃圾的处理率达到…. */
const doing = new Set(['消除', '建成', '完成', '实施', '实现', '创建', '推行', '落实', '启动', '退出'])

const plain = /^[^、,的]{2,14}的[一-龥]{2,}$/
/** Those who have or did it stand behind 的: 消除疟疾危害的县(市、区)比例. */
const those =
  /^[^,的]{2,20}的[一-龥]{0,6}(?:[县市区村户]|乡镇|社区|街道|学校|院校|[小中]学|初中|高中|人员|群众|老年人|儿童|学生|职工|高校|幼儿园|企业|机构|单位|家庭|居民|医院|卫生[院室]|园区|班级|人口|城市)(?:\([^()]*\))?(?:保持|达标|覆盖)?(?:率|比例|占比|比重)$/
const share = new CharGate('率例比重')

/** Whether a verb says which are meant in the name of a ratio: `rest` is what stands behind it. */
export function saysWhich(word: string, rest: string): boolean {
  if (!share.passes(rest.charCodeAt(rest.length - 1)) || !rest.includes('的')) return false
  return having.has(word) ? plain.test(rest) || those.test(rest) : doing.has(word) && those.test(rest)
}

const haves = /^(?:建有|设有|配有|办有|有)(?=[一-龥])/

/** The verb of having at the front of the first of a list, which goes on to the others: 有医师、护士的卫生室占比. */
export function verbOfHaving(first: string): string {
  const word = first.slice(0, 2)
  return haves.exec(first)?.[0] ?? (first.length >= 4 && (having.has(word) || doing.has(word)) ? word : '')
}
