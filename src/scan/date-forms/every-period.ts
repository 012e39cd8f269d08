import type { DateForm } from '../date-form.ts'

const day = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]'
const month = '(?:月份?)'
/** The part of a month that is told: 28日, 10日和25日, 底, 上旬. */
const part = `(?:${day}(?:[、和]${day})*|[底末]|[上中下]旬)`
const form = new RegExp(
  `每(?:个)?(?:${month}(?:每月)?${part}|季度?(?:的)?(?:(?:末|首|第[一二三123]|最后一?|下|次)个?${month}(?:的)?${part}?|[末底]|${part})|半年度?[末底]|学期[末初]|(?:周|星期)[一二三四五六日天])` +
    '(?:(?:下班|中午|上午|下午)?(?:\\d{1,2}(?:点|时|:00))?(?:之|以)?前(?![列沿景提期后夕一二三四五六七八九两\\d])|(?=报送|上报|填报|报告))',
  'y',
)

/** A day of each month, quarter or week (每月、每季度的期限): `每月28日前`, `每季度末月20日前`; no one date, so `date` is `null`. */
export const everyPeriod: DateForm = {
  id: 'every-period',
  examples: ['每月28日前', '每季度末月20日前', '每周五前'],
  first: '每',
  second: '月季半周星学个',
  read(norm, at) {
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m) return null
    const to = at + m[0].length
    return { to, date: null, start: null, year: null, recurrence: null, kind: 'relative', relation: 'by', closed: true }
  },
}
