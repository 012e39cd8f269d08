const digits = '〇一二三四五六七八九'
const zero = /[○零ＯO0]/
const numeral = '[〇○零ＯO0一二三四五六七八九]'

/** 二〇一八 / 二○一八 / 2018 → 2018, or `null`. */
function yearOf(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text)
  let year = 0
  for (const c of text) {
    const digit = zero.test(c) ? 0 : digits.indexOf(c)
    if (digit < 0) return null
    year = year * 10 + digit
  }
  return text.length === 4 ? year : null
}

/** 三 / 十三 / 二十 / 三十一 / 13 → number up to 39, or `null`. */
function smallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  if (ten < 0) return text.length === 1 ? digits.indexOf(text) : null
  const tens = ten === 0 ? 1 : digits.indexOf(text[0] as string)
  const ones = ten === text.length - 1 ? 0 : digits.indexOf(text[ten + 1] as string)
  return tens < 0 || ones < 0 || text.length > 3 ? null : tens * 10 + ones
}

function iso(y: string, m: string, d: string | undefined): string | null {
  const year = yearOf(y)
  const month = smallNumber(m)
  if (!year || year < 1900 || year > 2199 || !month || month > 12) return null
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (d === undefined) return head
  const day = smallNumber(d)
  return day && day <= 31 ? `${head}-${String(day).padStart(2, '0')}` : null
}

const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const monthAndDay = new RegExp(`年${small}月${small}日`, 'y')
const dated = new RegExp(`(\\d{4}|${numeral}{4})年(${small})月(${small})日`, 'g')
const line = new RegExp(`^[—―–-]{0,3}\\(?(\\d{4}|${numeral}{4})年(${small})月(?:(${small})日)?(.*)$`)
const publishedOn = new RegExp(`(\\d{4}|${numeral}{4})年(${small})月(${small})日[^,，。;；日]{0,40}(?:公布|发布|颁布)`)
const dashed = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
/** What may stand behind the date on its line: brackets, or the meeting that passed the document. */
const behind =
  /^(?:\)?|印发\)?|(?:[^,。;]{0,50}(?:通过|修订|修正|发布|公布|批准|施行)[^。]{0,60}\)?)|(?:在|于)[^。,;]{4,60}(?:会议|大会)上?\)?[^。,;:]{0,14}|在[^,。;]{2,16}第[一二三四五六七八九十]{1,3}届|[^,。;:]{2,40}第[一二三四五六七八九十]{1,3}次会议上?\)?|在[一-龥]{2,12}[省市县区州旗盟]|\)[^。]{0,4})$/

/**
 * A line that is a date and nothing else, ISO 8601 at the precision told. `(2023年1月17日)` → `2023-01-17`;
 * `二○○五年十二月三日` → `2005-12-03`; `(2020年3月18日 某某办公厅)` → `2020-03-18`; of a passed and later amended law, the last date.
 */
export function readDate(text: string): string | null {
  const m = line.exec(text)
  if (!m) return null
  const noted = text.startsWith('(') && /^[^,。;()]{1,20}\)$/.test(m[4] as string)
  if (!noted && !behind.test(m[4] as string)) return null
  // a bare month is a date of issue only alone on its line
  if (m[3] === undefined && !/^\)?$/.test(m[4] as string)) return null
  let last = iso(m[1] as string, m[2] as string, m[3])
  // …通过,2001年6月13日国务院令第305号公布: the day that it was made public
  const published = /通过.*[公发颁]布/.test(m[4] as string) ? publishedOn.exec(m[4] as string) : null
  if (published) last = iso(published[1] as string, published[2] as string, published[3]) ?? last
  if (/修订|修正/.test(m[4] as string))
    for (const d of text.matchAll(dated)) last = iso(d[1] as string, d[2] as string, d[3]) ?? last
  return last
}

/** A date in a metadata value, where dashes are usual too. `2020-03-02` → `2020-03-02`; `2019年01月27日` → `2019-01-27`. */
export function readMetadataDate(text: string): string | null {
  const d = dashed.exec(text.split(/\s/)[0] ?? '')
  if (d) return iso(d[1] as string, d[2] as string, d[3])
  return readDate(text)
}

const fourDigits = new RegExp(`^(?:\\d+|${numeral}+)$`)

/** The full date whose 年 stands at `at`, with its place. */
export function dateAt(text: string, at: number): { from: number; to: number } | null {
  const from = at - 4
  if (from < 0 || !fourDigits.test(text.slice(from, at))) return null
  monthAndDay.lastIndex = at
  const rest = monthAndDay.exec(text)
  return rest && { from, to: at + rest[0].length }
}
