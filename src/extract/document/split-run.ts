import { proseStarts } from '../../lexicon/front-matter.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { agencyList } from './agency-list.ts'
import { fold } from './fold.ts'
import { documentNumber, numberTail } from './number.ts'
import { dateAt } from './read-date.ts'
import { typeAlternation, typeEnds } from './type.ts'

const titleThenProse = new RegExp(
  `^[^。;；]{4,100}?(?:${typeAlternation})(?:[(（][^()（）]{2,20}[)）])?(?=${proseStarts.join('|')})`,
)
/** Where such a title may end: prose seldom has one of these characters before the other. */
const beforeProse = `${typeEnds})）`
const proseStart = new WordSet(proseStarts, 'start')

function mayEndTitle(head: string): boolean {
  // no sentence has ended before it
  const stop = head.search(/[。;；]/)
  const end = stop < 0 ? head.length : stop + 1
  for (let i = 4; i < end; i++)
    if (proseStart.findIn(head, i, head.length) !== null && beforeProse.includes(head[i - 1] as string)) return true
  return false
}
const closing = /^\s*[(（](?:此件|本件|公开方式|主动公开|有删减)[^)）]{0,20}[)）]/

/** `某政字〔2019〕80号 某市人民政府关于…`: the number stands before the title, on its line. */
const numberBefore =
  /^[一-龥]{2,10}[〔[【(（〈《［][12]\d{3}[〕\]】)）〉》］]第?\d{1,5}号(?=\s?[一-龥]{2,40}(?:关于|印发|转发)[^。；;，,]{2,80}$)/

/** `某府发〔2021〕8号2021年5月20日各区人民政府:` with nothing between number, date and addressee. */
const numberAndDate =
  /^([一-龥]{2,10}[〔[【(（〈《［][12]\d{3}[〕\]】)）〉》］]第?\d{1,5}号)\s*([12]\d{3}年\d{1,2}月\d{1,2}日)\s*(?=各|$)/

/** Cuts a long run where the wording alone tells title, number, addressee, signature and date apart. */
export function splitRun(run: string): string[] {
  if (run.length < 24 && !(run.endsWith('日') && run.includes('号'))) return splitSignature(run).filter((part) => part !== '')
  const note = closing.exec(run)?.[0] ?? ''
  const report = given.exec(run)?.[0]
  if (report) return [report, ...splitRun(run.slice(report.length).trimStart())]
  const runs: string[] = [note]
  let rest = run.slice(note.length)
  const dated = numberAndDate.exec(rest)
  if (dated && documentNumber(fold(dated[1] as string))) {
    runs.push(dated[1] as string, dated[2] as string)
    rest = rest.slice(dated[0].length)
  }
  const before = numberBefore.exec(rest)?.[0]
  if (before && documentNumber(fold(before))) {
    runs.push(before)
    rest = rest.slice(before.length)
  }
  const number = numberTail(rest.slice(0, 140))
  if (number) {
    runs.push(rest.slice(0, number.from), rest.slice(number.from, number.to))
    rest = rest.slice(number.to)
  } else {
    const title = titleEnd(rest)
    if (title) {
      runs.push(rest.slice(0, title))
      rest = rest.slice(title)
    }
  }
  return [...runs, ...splitSignature(rest)].filter((part) => part !== '')
}

/** `政府工作报告——2022年1月17日在…会议上`, `政府工作报告（2017年1月15日在…会议上）`: the report and when it was given. */
const given = /^[^。;；]{0,30}工作报告(?=\s*(?:[—―–-]{1,3}|[(（])\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日在)/

function titleEnd(run: string): number {
  if (run.length < 60) return 0
  const head = run.slice(0, 140)
  const dated = /[(（][12]\d{3}年/.test(head) && /^[^。]{6,110}?(?=[(（][12]\d{3}年\d{1,2}月\d{1,2}日[)）])/.exec(head)
  if (dated && new RegExp(`(?:${typeAlternation})$`).test(dated[0])) return dated[0].length
  return mayEndTitle(head) ? (titleThenProse.exec(head)?.[0].length ?? 0) : 0
}

/** `…执行。某某办公厅2021年11月5日（此件公开发布）关于…的措施为…` → prose, agency, date, note, title, prose. */
function splitSignature(run: string): string[] {
  const runs: string[] = []
  let from = 0
  for (let at = run.indexOf('年'); at >= 0; at = run.indexOf('年', at + 1)) {
    const date = dateAt(run, at)
    if (!date || date.from < from) continue
    const behind = run.slice(date.to, date.to + 60).trimStart()
    const open = /[(（]/.test(run[date.from - 1] ?? '') && /^[)）]/.test(behind) ? 1 : 0
    // the bodies that sign are the run of characters right before the date
    const names = /[一-龥 、]{0,60}$/.exec(run.slice(Math.max(from, date.from - open - 60), date.from - open))?.[0] ?? ''
    const signed = agencyList(names) !== null
    const known = signed || open === 1 || closing.test(behind) || (names === '' && behind === '')
    if (!known || (behind !== '' && open === 0 && !/^(?:[(（]|公开方式|附|抄送|印发|[一-龥“《]{4})/.test(behind))) continue
    const stop = date.from - open - (signed ? names.length : 0)
    runs.push(run.slice(from, stop), run.slice(stop, date.from - open), run.slice(date.from - open, date.to + open))
    from = date.to + open
    const note = closing.exec(run.slice(from, from + 60))?.[0] ?? ''
    runs.push(note)
    from += note.length
    const title = titleEnd(run.slice(from, from + 200))
    runs.push(run.slice(from, from + title))
    from += title
    at = from
  }
  runs.push(run.slice(from))
  return runs
}
