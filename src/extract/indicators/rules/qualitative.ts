import type { Span } from '../../../clean/position-map.ts'
import { CharGate } from '../../../lexicon/char-gate.ts'
import type { Sentence } from '../../../scan/sentences.ts'
import type { Draft } from '../draft.ts'
import { readName } from '../name/read-name.ts'
import { splitOutside } from '../name-list/members.ts'
import { splitNames } from '../name-list/split-names.ts'
import type { ValueSentence } from '../value-place.ts'

const up = '提升|提高|拓展|上升|增长|增强|增加|扩大|改善|加快|优化|攀升'
const down = '下降|降低|减少|缩小|收窄'
const adverb =
  '稳步|持续|显著|明显|不断|进一步|全面|大幅|大幅度|逐步|逐年|整体|普遍|有效|同步|快速|较快|加快|稳中有|大力|切实|有所|总体|稳定|继续|均|双双|得到|得到新的?|实现|新|更加|较大'
const shape = new RegExp(`^(.*?(?:率|度|指数|比重|占比|比例)等?)((?:${adverb})*)(${up}|${down})(?:较大|更快|明显)?$`)
/** 行政效率和公信力显著提升: the last of them needs to be no ratio. */
const mixed = new RegExp(
  `^([^的]*?(?:率|度|指数|比重|占比|比例)[、和及与][一-龥]{2,6}?)((?:${adverb})+)(${up}|${down})(?:较大|更快|明显)?$`,
)
/** 提高公路优良路率: the direction stands before the measure; 优化结构、提高占比 is two deeds. */
const leading = new RegExp(
  `^((?:${adverb})*)(提高|提升|增加|扩大|降低|减少|缩小)((?:(?!${up}|${down}|完善|加强)[^,;:\\d]){3,30}(?:率|指数|比重|占比|比例))$`,
)
/** First characters of such a clause, and the last of a measure. */
const leadStart = new CharGate(['提增扩降减缩', ...adverb.split('|').map((word) => word[0] as string)].join(''))
const measureEnd = new CharGate('率数重比例')

/** Last characters of the words of direction: most clauses end in another. */
const lastChars = new CharGate('升高展长强加大善快化降低少小窄显')
/** What each such clause has in it. */
const measured = /[率度]|指数|占比|比[重例]/
const downWord = new RegExp(`^(?:${down})$`)
const nouns =
  /(?:进度|力度|速度|幅度|角度|制度|难度|高度|态度|额度|热度|温度|季度|年度|月度|频率|概率|税率|利率|汇率|费率|功率|(?<!舒)适度)$/

/** 资源配置更加合理、利用效率大幅提高: what is said before 、 is another thing. */
const predicated = /^.*(?:更加|更为|日益|显著|明显|大幅|持续|不断|基本|全面)[^、]{2,4}、/

/** Whether a clause may begin with the direction of a measure that ends it. */
function mayLead(norm: string, { from, to }: Span): boolean {
  return measureEnd.passes(norm.charCodeAt(to - 1)) && leadStart.passes(norm.charCodeAt(from))
}

const none: Draft[] = []

/**
 * A measure with a direction only: `服务质量满意度稳步提升`, `农业标准化生产普及率和覆盖率显著提高`.
 *
 * Only names that end in 率, 度, 指数, 比重, 占比 or 比例 count, and only where a horizon or a heading of goals governs them.
 */
export const qualitative = {
  id: 'qualitative',
  examples: ['服务质量满意度稳步提升'],
  /** Whether a sentence may tell one: whether a clause ends as they do. */
  mayApply(norm: string, sentence: Sentence): boolean {
    return sentence.clauses.some((clause) => lastChars.passes(norm.charCodeAt(clause.to - 1)) || mayLead(norm, clause))
  },
  apply(inside: ValueSentence): Draft[] {
    const { norm, text, sentence, words } = inside
    let found = none
    for (const clause of sentence.clauses) {
      const behind = !lastChars.passes(norm.charCodeAt(clause.to - 1))
      if (behind && !mayLead(norm, clause)) continue
      if (inside.places.some((p) => p.clause === clause)) continue
      const run = norm.slice(clause.from, clause.to)
      if (!measured.test(run)) continue
      const front = behind ? leading.exec(run) : null
      const plain = behind ? null : shape.exec(run)
      const match = front ?? plain ?? (!behind && /[、和及与]/.test(run) ? mixed.exec(run) : null)
      if (!match) continue
      const word = (front ? match[2] : match[3]) as string
      const listed = !front && (match[1] as string).endsWith('等') ? 1 : 0
      const span = front
        ? { from: clause.to - (match[3] as string).length, to: clause.to }
        : { from: clause.from, to: clause.from + (match[1] as string).length - listed }
      const name = readName(norm, text, span, words, inside.dates, { ratio: true, front: false })
      if (name.name.length < 3 || nouns.test(name.name)) continue
      const valueSpan = front ? { from: clause.from, to: span.from } : { from: span.to + listed, to: clause.to }
      const names = name.name.includes('、') ? name.name.replace(predicated, '') : name.name
      for (const single of plain || front ? splitNames(names) : splitOutside(names)) {
        if (!/(?:率|度|感|指数|比重|占比|比例)$/.test(single) || nouns.test(single)) continue
        if (found === none) found = []
        found.push({
          rule: 'qualitative',
          sentence,
          span: clause,
          valueSpan,
          quantity: null,
          name: single,
          lead: front ? word : null,
          link: null,
          nameSpan: name.span,
          scope: name.scope,
          kind: 'qualitative',
          direction: downWord.test(word) ? 'down' : 'up',
          comparator: null,
          value: null,
          valueMax: null,
          unit: null,
          normalized: null,
          per: null,
          aggregate: null,
          hedge: name.hedge,
          baseline: null,
          binding: null,
          status: 'target',
          target: null,
          certainty: 'said',
          departments: [],
          row: null,
        })
      }
    }
    return found
  },
}
