import type { DeadlineRule } from '../candidate.ts'

const manner =
  '(?:力争|争取|确保|要|将|应|须|拟|预计|计划|基本|全面|初步|全部|分别|累计|率先|正式|陆续|全线|整体|总体|首台机组|均|都|再)*'
const verb =
  '(?:达到?|实现|建成|完成|投产|投用|投运|投入|竣工|完工|开工|开学|开通|通车|启动|建立|形成|突破|超过|不低于|不少于|不高于|不超过|提高|提升|增长|增加|下降|降低|降至|降到|减少|控制在|覆盖|消除|清零|出台|制定|组织|开展|举办|核准|运营|并网|发电|开行|开航|校飞|达标|新增|改造|交付|具备|贯通|合龙|封顶|开园|进场|试运行|全覆盖)'
const predicate = new RegExp(`^${manner}(?:${verb}|\\d)`)
/** What projects do in a quarter: 推动二期工程二季度投产. */
const step = new RegExp(
  `^${manner}(?:开工|投产|竣工|完工|建成|投用|投运|启动|通车|达产|达效|上线|运营|交付|试运行|完成|开园|开业|并网|封顶|贯通)`,
)
/** Behind these a year is a base, a start or part of a name. */
const notSubject = /(?:(?<!占)比|[的从由自较与同和及、,按以至到—~-]|截至|截止|印发|发布|依据|根据|参照|《[^》]*)$/

const others = /全球|世界|预测|高校毕业生|(?:奥运会|亚运会|博览会|进博会|大会|大赛|锦标赛)$/

/** A year between a subject and its verb: `卫生厕所普及率2025年达到90%`, `新校区2026年建成`. */
export const subjectYear: DeadlineRule = {
  id: 'subject-year',
  examples: ['卫生厕所普及率2025年达到90%', '二期工程2026年全面建成'],
  take: ({ norm, date, before, behind, heading, review, now }) => {
    if (heading || review || date.relation !== null || date.open || date.year === null || now === null) return null
    if (date.kind === 'plan' || date.recurrence === 'yearly' || date.year < now) return null
    const text = norm.slice(date.core.from, date.core.to)
    const partOfYear = /^(?:第?[一二三四]季度|[上下]半年|年中)/.test(text)
    if (!(partOfYear || /^(?:\d{4}年|今年|明年|年底|\d{1,2}月)/.test(text)) || /[日号]$/.test(text)) return null
    // 2022年、2030年分别不高于…: of a list the first stands behind the subject, the last before the verb
    const subject = before.replace(/(?:\d{4}年(?:\d{1,2}月)?(?:底|末)?[、和及与])+$|(?<=.{2})[于在]$/, '')
    const predicateBehind = behind.replace(/^(?:[、和及与]\d{4}年(?:\d{1,2}月)?(?:底|末)?)+/, '')
    if (subject.length < 2 || notSubject.test(subject) || !/[一-龥)”」》%]$/.test(subject)) return null
    const hoped = /(?:力争|确保|争取|将于|拟于)$/.test(subject)
    // grants, forecasts, events of others, columns of a table
    if (
      /的$/.test(behind) ||
      /^(?:度|比\d{4}年)|^\d{0,2}月?(?:举办|召开)(?:期间|时|后|以来)/.test(behind) ||
      others.test(subject)
    )
      return null
    const said = partOfYear ? step.test(predicateBehind) : hoped || predicate.test(predicateBehind)
    return said ? (/[底末]$/.test(text) ? 'by' : 'during') : null
  },
}
