/** Words of bounds and approximation, by where they stand to the number. Contract: `comparator`. */
export interface Comparator {
  /** Registered id, shown in fixtures as `comparator:<id>`. */
  readonly id: string
  readonly sign: '>=' | '>' | '<=' | '<' | '~'
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Characters before which a word of `before` is part of another: 节约, 最近. */
  readonly notAfter?: Readonly<Record<string, string>>
  /** Characters of which one stands before a word of `before` that is none elsewhere: 收入过, 销售额过, not 经过. */
  readonly onlyAfter?: Readonly<Record<string, string>>
  readonly examples: readonly string[]
}

export const comparators: readonly Comparator[] = [
  {
    id: 'at-least',
    sign: '>=',
    before: ['不低于', '不得低于', '不少于', '不得少于', '不小于', '不得小于', '不下于', '不应低于', '不宜低于', '不能低于', '不可低于', '不应少于', '不宜少于', '不能少于', '不应小于', '不宜小于', '大于等于', '大于或等于', '高于等于', '高于或等于', '等于或大于', '等于或高于', '至少', '≥', '>=', '≧', '最低'],
    after: ['及以上', '以上', '或以上'],
    examples: ['不低于10%', '98%以上'],
  },
  {
    id: 'more-than',
    sign: '>',
    before: ['超过', '突破', '首破', '再破', '大于', '高于', '多于', '逾', '超', '>', '＞', '超出', '跨越', '跨过', '迈过', '越过', '过'],
    after: [],
    onlyAfter: { 过: '额入资值模税利收双' },
    examples: ['超过150亿美元', '2800余家'],
  },
  {
    id: 'at-most',
    sign: '<=',
    before: ['不超过', '不得超过', '不高于', '不得高于', '不大于', '不得大于', '不应超过', '不宜超过', '不能超过', '不可超过', '不应高于', '不宜高于', '不能高于', '不应大于', '不宜大于', '不能大于', '小于等于', '小于或等于', '低于等于', '低于或等于', '等于或小于', '等于或低于', '不多于', '不得多于', '不应多于', '不宜多于', '不突破', '最多', '≤', '<=', '≦', '至多', '最高', '不超出'],
    after: ['及以下', '以下', '或以下', '以内', '之内'],
    examples: ['不超过5%', '5%以内'],
  },
  {
    id: 'less-than',
    sign: '<',
    before: ['低于', '小于', '少于', '<', '＜', '不到', '不足', '不满'],
    after: [],
    examples: ['低于0.1‰'],
  },
  {
    id: 'about',
    sign: '~',
    before: ['大约', '约', '将近', '接近', '近', '左近', '大概', '约为', '约达', '约达到', '约有'],
    after: ['左右', '上下'],
    notAfter: { 约: '节签预条契公大制集履违特', 近: '最附邻临亲靠' },
    examples: ['6%左右', '近30万人'],
  },
]
