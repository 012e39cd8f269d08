/** Words around a date that make it a term (期限用语): data for the scanner, no logic. Longest first where one starts another. */

/** A word in front of a date and the relation it gives; `notAfter` are characters that make it part of another word. */
export interface DateLead {
  readonly word: string
  readonly relation: 'by' | 'from' | 'at' | 'past'
  readonly notAfter: string
}

/** 到2025年 / 自2021年起 / 截至2020年底; ordered, the longer word first. */
export const dateLeads: readonly DateLead[] = [
  { word: '截至到', relation: 'past', notAfter: '' },
  { word: '截止到', relation: 'past', notAfter: '' },
  { word: '截至', relation: 'past', notAfter: '' },
  { word: '截止', relation: 'past', notAfter: '' },
  { word: '不迟于', relation: 'by', notAfter: '' },
  { word: '不晚于', relation: 'by', notAfter: '' },
  { word: '不得晚于', relation: 'by', notAfter: '' },
  { word: '不得迟于', relation: 'by', notAfter: '' },
  { word: '展望到', relation: 'by', notAfter: '' },
  { word: '展望', relation: 'by', notAfter: '' },
  { word: '到', relation: 'by', notAfter: '达得收受看回遇接' },
  { word: '至', relation: 'by', notAfter: '甚乃直以' },
  { word: '自', relation: 'from', notAfter: '来各' },
  { word: '从', relation: 'from', notAfter: '' },
  { word: '于', relation: 'at', notAfter: '高低优大小多少快慢早等属关' },
  { word: '在', relation: 'at', notAfter: '现存所实' },
]

/** A word behind a date and the relation it gives; `notBefore` are characters that make it part of another word. */
export interface DateTail {
  readonly word: string
  readonly relation: 'by' | 'during' | 'from' | 'past'
  readonly notBefore: string
}

/** 2020年底前 / 2023年内 / 2021年起 / 2016年以来; ordered, the longer word first. */
export const dateTails: readonly DateTail[] = [
  { word: '下班前', relation: 'by', notBefore: '' },
  { word: '之前', relation: 'by', notBefore: '' },
  { word: '以前', relation: 'by', notBefore: '' },
  { word: '前后', relation: 'past', notBefore: '' },
  { word: '前', relation: 'by', notBefore: '列沿景提期一二三四五六七八九两123456789' },
  { word: '以内', relation: 'during', notBefore: '' },
  { word: '之内', relation: 'during', notBefore: '' },
  { word: '内', relation: 'during', notBefore: '蒙部外容需涵生陆地河江' },
  { word: '期间', relation: 'during', notBefore: '' },
  { word: '时期', relation: 'during', notBefore: '' },
  { word: '以来', relation: 'past', notBefore: '' },
  { word: '以后', relation: 'past', notBefore: '' },
  { word: '之后', relation: 'past', notBefore: '' },
  { word: '后', relation: 'past', notBefore: '续勤备' },
  { word: '开始', relation: 'from', notBefore: '' },
  { word: '起', relation: 'from', notBefore: '草来步点到义诉止伏降用重飞' },
]

/**
 * Feasts, seasons and terms that are due days, alone or behind a year or month: 春节前, 今年汛期来临前, 9月开学前; with the day, where
 * it is fixed, and the month that it is over by or begins in.
 */
export const occasions: readonly { readonly word: string; readonly day: string | null; readonly month: number }[] = [
  { word: '元旦', day: '01-01', month: 1 },
  { word: '五一', day: '05-01', month: 5 },
  { word: '七一', day: '07-01', month: 7 },
  { word: '八一', day: '08-01', month: 8 },
  { word: '十一', day: '10-01', month: 10 },
  { word: '国庆', day: '10-01', month: 10 },
  { word: '国庆节', day: '10-01', month: 10 },
  { word: '劳动节', day: '05-01', month: 5 },
  { word: '春节', day: null, month: 2 },
  { word: '清明', day: null, month: 4 },
  { word: '清明节', day: null, month: 4 },
  { word: '端午节', day: null, month: 6 },
  { word: '中秋', day: null, month: 9 },
  { word: '中秋节', day: null, month: 9 },
  { word: '汛', day: null, month: 6 },
  { word: '主汛', day: null, month: 7 },
  { word: '汛期', day: null, month: 6 },
  { word: '主汛期', day: null, month: 7 },
  { word: '入汛', day: null, month: 6 },
  { word: '采暖季', day: null, month: 11 },
  { word: '采暖期', day: null, month: 11 },
  { word: '供暖季', day: null, month: 11 },
  { word: '供暖期', day: null, month: 11 },
  { word: '冬季采暖', day: null, month: 11 },
  { word: '冬季供暖', day: null, month: 11 },
  { word: '入冬', day: null, month: 11 },
  { word: '封冻', day: null, month: 11 },
  { word: '开学', day: null, month: 8 },
  { word: '春季开学', day: null, month: 3 },
  { word: '秋季开学', day: null, month: 9 },
  { word: '秋季学期', day: null, month: 9 },
  { word: '春季学期', day: null, month: 3 },
  { word: '高考', day: null, month: 6 },
  { word: '中考', day: null, month: 6 },
  { word: '春耕', day: null, month: 3 },
  { word: '秋收', day: null, month: 9 },
  { word: '雨季', day: null, month: 6 },
  { word: '枯水期', day: null, month: 11 },
]

/** A word for a year that is counted from the document's own: 今年 0, 明年 +1; `notAfter` as for leads. */
export interface RelativeYear {
  readonly word: string
  /** Years to add; `yearly` for 每年; `next` for 次年, which counts from the year last named. */
  readonly add: number | 'yearly' | 'next' | 'same'
  readonly notAfter: string
  readonly notBefore: string
}

/** 今年 / 明年 / 去年 / 当年 / 每年 …; the longer word first. */
export const relativeYears: readonly RelativeYear[] = [
  { word: '本年度', add: 0, notAfter: '成资样基版标', notBefore: '' },
  { word: '今年', add: 0, notAfter: '', notBefore: '' },
  { word: '本年', add: 0, notAfter: '成资样基版标', notBefore: '龄限级' },
  { word: '明年', add: 1, notAfter: '说证声文表光透鲜简', notBefore: '' },
  { word: '去年', add: -1, notAfter: '', notBefore: '' },
  { word: '上年度', add: -1, notAfter: '以之', notBefore: '' },
  { word: '上年', add: -1, notAfter: '以之岁', notBefore: '龄限轻老' },
  { word: '当年度', add: 'same', notAfter: '应相适正充', notBefore: '' },
  { word: '当年', add: 'same', notAfter: '应相适正充', notBefore: '限龄' },
  { word: '次年', add: 'next', notAfter: '一二两三四五六七八九十多每首几层批', notBefore: '' },
  { word: '翌年', add: 'next', notAfter: '', notBefore: '' },
  { word: '每年度', add: 'yearly', notAfter: '', notBefore: '' },
  { word: '每年', add: 'yearly', notAfter: '', notBefore: '' },
]

/** What issues a document: 印发之日起30日内 is counted from its date. */
export const issueVerbs = ['印发', '发布', '公布', '颁布', '下发', '发文', '出台', '施行', '实施', '通过'] as const

/** A title that begins so orders a review rather than gives one: 开展评估总结. */
export const orderingTitles = [
  '开展',
  '加强',
  '做好',
  '强化',
  '完善',
  '组织',
  '健全',
  '及时',
  '定期',
  '注重',
  '建立',
  '落实',
  '实施',
  '推进',
  '把握',
  '抓住',
  '巩固',
  '深入',
  '持续',
  '全面',
  '大力',
  '积极',
  '加快',
  '着力',
  '切实',
] as const
