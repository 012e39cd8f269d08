import type { Span } from '../../../clean/position-map.ts'
import { ownerOfShare } from '../amount-of-share.ts'
import type { Draft } from '../draft.ts'
import { readName } from '../name/read-name.ts'
import { isMeasure } from '../name-list/measure.ts'
import { splitNames } from '../name-list/split-names.ts'
import type { ValueSentence } from '../value-place.ts'

const place =
  /(?:前|第)(\d+|[一二三四五六七八九十]+)(?:位|名|(?<=前[\d一二三四五六七八九十]+)强)?|(?<=(?:位列|居|名列|升至)[^,;、\d]{0,12}(?<![升进移降]|[升进移降]了))(\d+)位(?=[,。;、]|$)|首位|榜首/g
/** Those that something is ranked among, behind it. */
const rankedAmong =
  /(?<=^|[一-龥]{2})(?<![存所现正潜])在[^,;、在]{0,24}(?:城市|[省市]份?|[市州]|县[市区]?|市县|区县|省区|新区|片区|开发区|高新区|综试区|地区|百强县)(?:的?(?:综合)?(?:排名|排行))?中$/
const verbBefore =
  /(?:居|蝉联|位居|位列|列|排名|排在|排|名列|跻身|进入|进|跃上|登上|跃升到|上升至|上升到|前移到|前移至|进到|进至|稳居|稳定在|保持|跃居|居于|上升为|提升为|跃升为|提升至|提升到|跃升至|升至|升到|重返|重回|重新回到|回升至|回升到|挺进|迈入|保持在|数量|均|连续|领先|排位|位次|(?:上升|提升|跃升|前移|前进|跃进|进|升|下降|下滑|后移|降)(?:了)?(?:\d+|[一二两三四五六七八九十]+)(?:位|名|个位次|个名次)[,、]?(?:到|至|居|位居|位列|列|排|排名))(?:[“”]?(?:全国|中国|我国|全省|全市|全球|世界|国内|省内|中西部|西部|中部|东部|亚洲|内地|同类|沿海|国家级|省级|省会|副省级|地级|万亿|特大|长三角|[一-龥]?[东南西北中]{1,4}(?:部|地区)?|[一-龥]{2,3}(?:省|市|区|州|地区))[一-龥]{0,10}?)?(?:\d{4}年)?(?:的|之|中)?$/
/** What is ranked, behind the verb and the field: 稳居全省县域经济(首位), 蝉联全国市辖区GEP(首位). */
const rankedBehind =
  /^(?:连续[\d一二两三四五六七八九十]+(?:年|次|届))?(?:蝉联|荣?[居列]|[位稳跃]居|[位名]列|排名|登上)(?:全[国省市区州县]|中国|我国|世界|全球|国内|省内|(?:中?西|中|东)部(?:地区)?)(?:[一-龥]{0,4}(?:城市|市辖区|县区|地区|省市|省份|新区|开发区|高新区))?的?(?=[一-龥A-Z]{2})(.{2,16})$/
const ofField = /(?:全[国省市区州县]|中国|我国|世界|全球|国内|省内|(?:中?西|中|东)部(?:地区)?)的?([一-龥]{3,10})$/
const rankedNoun = /(?:GDP|GEP|经济|竞争力|实力|考核|测评|评价|评估|评比|水平|能力|环境|质量)$/
const regionBefore =
  /(?:全国|中国|我国|全省|全球|世界|全区|全市|全州|西部|中部|国内|全自治区)(?:[一-龥]{0,6}(?:城市|地区|省市|省份))?(?:排名|数量)?(?:的)?(?:[一-龥]{0,4}(?:考核|评比|评价|测评))?$/
/** All that stands between two places of one thing: a field. */
const field =
  /^[、,](?:位?居|列|位列|排名)?(?:全国|中国|全省|全球|世界|全区|全市|全州|(?:中?西|中|东)部|国内)(?:[一-龥]{0,6}(?:城市|地区|省市|省份))?(?:的)?$/
/** What those of a place are given or told. */
const rewarded =
  /^的[^,;。]{1,16}(?:给予|予以|进行|授予|通报|奖励|表扬|表彰|约谈|问责|激励|优先|倾斜|可|按|由|每)|^的(?:设区市|市州?|县区?|区县|乡镇|街道|企业|单位|部门|地区|集体|个人|团队|学校|村)(?:\([^()]{1,10}\))?(?:,|$)/
const digits: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/**
 * A place in a ranking: `稳定在全国前10位` is `<= 10`, `数量位居全国第一` is `= 1`; unit 位.
 *
 * The name is what is ranked, of the same clause or of what was named before.
 */
export const rank = {
  id: 'rank',
  examples: ['综合实力进入全国前10位', '数量居全省首位'],
  apply(inside: ValueSentence): Draft[] {
    const { norm, text, sentence, words } = inside
    const found: Draft[] = []
    for (const clause of sentence.clauses) {
      const run = norm.slice(clause.from, clause.to)
      if (!/[第前首榜位]/.test(run)) continue
      const several = severalRanks(run, clause, inside)
      if (several) {
        found.push(...several)
        continue
      }
      for (const match of run.matchAll(place)) {
        const at = clause.from + match.index
        const end = at + match[0].length
        const head = norm.slice(clause.from, at)
        const rest = norm.slice(end, clause.to)
        const figure = match[1] ?? match[2]
        const counted = figure !== undefined
        const explicit = /[位名强]$/.test(match[0]) || !counted
        if (!explicit && !/^(?:[,、;]|$|方阵|的?(?:水平|成绩|优势)?$)/.test(rest)) continue
        if (
          /^(?:者|的(?:为|是|,|单位)|单位|批|届|次|轮|个|产业|书记|要务|方阵|梯队|线|资源|动力|责任|大|款|条|[一二三四五六七八九十百千万\d]+分之)/.test(
            rest,
          )
        )
          continue
        // 排名前5位的县给予奖励: which of them are meant
        if (rest.startsWith('的') && rewarded.test(rest)) continue
        const verb = verbBefore.exec(head)
        const region = verb ? null : regionBefore.exec(head)
        const ranked = head.length <= 40 ? behindVerb(head) : null
        if (!verb && !region && !ranked) continue
        // 倒排第19名, 倒数第三位: counted from the end
        if (/倒[数排]?$/.test(head.slice(0, verb?.index)) || /倒[数排]$/.test(head)) continue
        const value = counted ? (digits[figure] ?? Number(figure)) : 1
        if (!Number.isFinite(value) || value < 1) continue
        if (inside.protected.some((p) => p.from < at && p.to > at && p.why !== 'ordinal')) continue
        // 从全国第11位跃升至第4位: the place it came from is no place of its own
        if (
          /[由从][^,;、]{0,8}$/.test(head) &&
          /^(?:跃|上|提|晋|攀|前)?(?:升|移|进|提高|上升|下降|下滑|降)(?:\d+[位名])?(?:到|至|为)|^跃居/.test(rest)
        )
          continue
        const risen =
          /[由从](?:\d{4}年底?的?)?[^,;、\d]{0,8}?[第前]?(\d+|[一二三四五六七八九十]+)(?:位|名)?(?:(?:上升|提升|前移|跃升|前进|下降|后移)\d+[位名])?[^,;、\d]{1,4}(?:\d{4}年的?)?$/.exec(
            head,
          )
        const verbAt = risen
          ? clause.from + risen.index
          : clause.from + Math.min(verb?.index ?? head.length, region?.index ?? head.length)
        // 空气质量在168个重点城市中排第21位: among whom is no part of what
        const among = rankedAmong.exec(norm.slice(clause.from, verbAt))
        const nameEnd = among ? clause.from + among.index : verbAt
        // behind a value of the same clause the place is of that value's name: 达2261亿元、增速居全省第3位
        const prior = inside.places.filter((p) => p.quantity.to <= at && p.quantity.from >= clause.from).at(-1)
        // 力争1—2家进入全国前10强: how many come there
        if (prior?.quantity.unitClass?.role === 'count' && match[0].endsWith('强') && verbAt - prior.quantity.to <= 8) continue
        const last = found.at(-1)
        const rankedTo = last?.span === clause ? last.valueSpan.to : clause.from
        const span: Span = { from: Math.min(Math.max(prior?.quantity.to ?? clause.from, rankedTo), nameEnd), to: nameEnd }
        const name = readName(norm, text, span, words, inside.dates, { ratio: true, front: true })
        // 提升至全国第20位、全省第1位: the same, in a wider and in a narrower field
        const twice = last?.span === clause && last.valueSpan.to <= at && field.test(norm.slice(last.valueSpan.to, at))
        let noun = twice
          ? last.name
          : (name.name + (/[幅速]$/.exec(name.link?.word ?? '') ? name.link?.word : '')).replace(
              /(?:(?:综合)?排名中|(?:再|续|屡)?创(?:历史|同期)*(?:新高|最好水平)|分别|均|已经?|连续(?:\d+|[一二两三四五六七八九十多]+)(?:年|个月|个季度|次|届|轮)|名列前茅、?|(?:稳|位)?居(?:全[国省市]|世界|全球)?前列|在全[国省市]|(?<=.{3})全[国省市]$|稳步|持续|综合|[由从])+$/,
              '',
            )
        // 连续两年在全国测评中位居第一: how often says nothing of what
        noun = noun.replace(/^(?:连续)?(?:\d+|[一二两三四五六七八九十]+)(?:年|次|届)(?=在|$)/, '')
        // 由全省第8名提升3名到第5名: where it stood
        noun = noun.replace(/(?<=.{2})[由从](?:全[国省市区州县])?第[\d一二三四五六七八九十]+[位名](?:.*)?$/, '')
        // 在22个城市营商环境评价中排名第一: the evaluation names what is ranked
        noun = noun.replace(/^在(?:[^,\d]{0,8}\d+[个家])?(.{3,})中$/, '$1')
        // 总量在投资中跃居第二位: among what
        noun = noun.replace(/(?<=^.{2,})(?<![存所现正潜])在[一-龥]{2,8}中$/, '')
        // 综合指数全省排名第3: where it is ranked
        noun = noun.replace(/(?<=[数率度量额值名力])(?:力争)?全[国省市县区州](?:排名)?$/, '')
        if (/^第[一二三四五六七八九十\d]+$/.test(noun)) continue
        // 9个医学中心投入运营、居全国第2位: of those that are counted
        if (prior && ofCounted(inside, noun, prior.quantity.to, verbAt)) noun = ''
        // 列第一位的为牵头部门: who leads is no place
        if (/^[位名个]?的?(?:部门|单位)?(?:为|是)?牵头/.test(rest)) continue
        // 全国排名第25位: among whom, and nothing of what
        if (/^全[国省市区州县](?:同[类行][一-龥]{2,4})?$/.test(noun)) noun = ''
        let certainty: Draft['certainty'] = 'said'
        let nameSpan = name.span
        // “甘薯3号”蝉联全国推广面积第一: by what measure it is ranked
        const measure = noun.length >= 2 && !isMeasure(noun) ? ofField.exec(verb?.[0] ?? '')?.[1] : undefined
        if (measure && isMeasure(measure)) noun += measure
        if (ranked) {
          noun = ranked
          nameSpan = { from: at - ranked.length, to: at }
        }
        const beside = inside.drafts.filter((d) => d.valueSpan.to <= at).at(-1)
        // 占比26.7%,总量居全国第三位: a share has no amount, and does not grow
        const what = noun === '' && verb?.[0].startsWith('数量') ? '数量' : noun
        const before = beside && ofOwner.test(what) ? ownerOfShare(inside.drafts, beside) : beside
        const bare = noun.length < 2 || (noun === '总额' && before !== beside)
        if (bare || /^(?:数量|总量|规模|增速|增幅|排名|位次|综合排名|新增量|占比|比重|总数)$/.test(noun)) {
          if (!before) continue
          noun = before.name + (noun.length < 2 || before.name.endsWith(noun) ? '' : noun)
          nameSpan = before.nameSpan
          certainty = 'inherited'
        }
        found.push(
          rankDraft(
            inside,
            clause,
            { from: at, to: end },
            { name: noun, nameSpan, scope: name.scope, hedge: name.hedge },
            { value, within: match[0].startsWith('前'), certainty, start: risen ? placeOf(risen[1] as string) : null },
          ),
        )
      }
    }
    return found
  },
}

function behindVerb(head: string): string | null {
  const noun = rankedBehind.exec(head)?.[1]
  return noun && (isMeasure(noun) || rankedNoun.test(noun)) ? noun : null
}

/** What of a thing has its place: how much there is of it, how fast it grows. */
const ofOwner = /^(?:总量|总数|总额|规模|数量|增速|增幅)$/

const inOrder =
  /^(?:数量|规模|总量|(?<pace>增速|增幅|减幅|降幅)|(?<names>[^分均都]{2,40}?))??(?<each>分别|均|都|双双|分(?=居|列)|(?=居|位居|位列|排名|稳居))(?:继续)?(?:位居|位列|列|居|排名|排在|进入|稳居|跃居|跻身|名列|保持在?)(?:(?:全国|中国|全省|全球|世界|全市|全区|全州|国内|中西部|西部|中部)[一-龥]{0,8}?)?(?<ranks>(?:(?:第|前)[一二三四五六七八九十\d]+|首位)(?:位|名)?(?:[、和及](?:第|前)[一二三四五六七八九十\d]+(?:位|名)?)*)(?!方阵|梯队|批|大)/

/** `A17家、B75家,分别位居全国第六和第三`, `A、B均居全省首位`, `A和B分别居全国第5、第6位`: one place for each of them. */
function severalRanks(run: string, clause: Span, inside: ValueSentence): Draft[] | null {
  if (!/[分均都双]|^.{0,4}居|、.{1,20}[居列名]/.test(run)) return null
  const match = inOrder.exec(run)
  if (!match) return null
  const { names, pace = '', each, ranks: list } = match.groups as { names?: string; pace?: string; each: string; ranks: string }
  const at = clause.from + match[0].length - list.length
  const ranks = [...list.matchAll(/(第|前)([一二三四五六七八九十\d]+)(?:位|名)?|首位/g)]
  // 减幅居全省第一和第三: several places are one for each; a single one is read by itself
  // A、B、C位居全省第一: a list of names is told one by one
  const listed =
    names !== undefined &&
    ranks.length === 1 &&
    names.includes('、') &&
    !hasValue(inside, clause.from, clause.from + names.length)
  if (each === '' && !listed && (ranks.length < 2 || names !== undefined)) return null
  const inTurn = each.startsWith('分') || (each === '' && !listed)
  // A、B和C: 和 stands before the last; in 国际和地区航线、旅客吞吐量 it is inside a member
  const last = listed && /[和及与]/.test(names.slice(names.lastIndexOf('、'))) ? 1 : 0
  const count = listed ? names.split('、').length + last : ranks.length
  const owners = names === undefined ? valuedBefore(inside, at, each, inTurn, count) : namedBefore(inside, clause, names, count)
  if (owners.length === 0 || (inTurn && owners.length !== ranks.length)) return null
  return owners.map((owner, i): Draft => {
    const r = (inTurn ? ranks[i] : ranks[0]) as RegExpMatchArray
    const from = at + (r.index as number)
    const name = owner.name.endsWith(pace) ? owner.name : owner.name + pace
    return rankDraft(
      inside,
      clause,
      { from, to: from + r[0].length },
      { ...owner, name },
      {
        value: r[2] === undefined ? 1 : (digits[r[2]] ?? Number(r[2])),
        within: r[1] === '前',
        certainty: names === undefined ? 'inherited' : 'said',
      },
    )
  })
}

function hasValue({ places }: ValueSentence, from: number, to: number): boolean {
  return places.some(({ quantity }) => quantity.from >= from && quantity.to <= to)
}

type Owner = Pick<Draft, 'name' | 'nameSpan' | 'scope' | 'hedge'>

/** The entries before a run of ranks that it speaks of. */
function valuedBefore(inside: ValueSentence, at: number, each: string, inTurn: boolean, count: number): readonly Owner[] {
  const before = inside.drafts.filter((d) => d.valueSpan.to <= at && d.kind !== 'rank')
  const still = before.filter((d) => d.kind !== 'change')
  // 收入241亿元,增长6.4%,分居第4、第3位; A增长8%、B增长15%,均居前三: a growth has a place too
  if (still.length < (inTurn ? count : 2) && before.length > still.length && each !== '' && (inTurn || count === 1))
    return (inTurn ? before.slice(-count) : before).map((d) =>
      d.kind === 'change' && still.some((s) => s.name === d.name) ? { ...d, name: `${d.name}增速` } : d,
    )
  if (inTurn) {
    const last = before.slice(-count)
    return last.length === count && (still.length === 0 || last.every((d) => d.kind === last[0]?.kind))
      ? last
      : still.slice(-count)
  }
  return count === 1 ? still : []
}

/** The names of a list in the clause itself. */
function namedBefore(inside: ValueSentence, clause: Span, list: string, count: number): readonly Owner[] {
  const { norm, text, words, dates } = inside
  const name = readName(norm, text, { from: clause.from, to: clause.from + list.length }, words, dates, {
    ratio: true,
    front: true,
  })
  const pace = /[幅速]$/.exec(name.link?.word ?? '') ? name.link?.word : ''
  const single = splitNames(name.name + pace, count)
  return count > 1 && single.length === count
    ? single.map((one) => ({ name: one, nameSpan: name.span, scope: name.scope, hedge: name.hedge }))
    : []
}

/** Whether a rank stands behind a value that counts something, and `noun` is no name of that. */
function ofCounted({ norm, drafts }: ValueSentence, noun: string, valueTo: number, to: number): boolean {
  return (
    /、(?:数量|总数|规模)?(?:均|都)?$/.test(norm.slice(valueTo, to)) &&
    drafts.some(({ rule, name, valueSpan }) => rule === 'value-name' && valueSpan.to === valueTo && !name.endsWith(noun))
  )
}

interface RankTold {
  readonly value: number
  readonly within: boolean
  readonly certainty: Draft['certainty']
  /** The place that it came from. */
  readonly start?: number | null
}

function placeOf(figure: string): number | null {
  const value = digits[figure] ?? Number(figure)
  return Number.isFinite(value) && value > 0 ? value : null
}

/** A place as an entry; `within`: 前十 is a place of ten or better. */
function rankDraft(
  { sentence }: ValueSentence,
  span: Span,
  valueSpan: Span,
  owner: Owner,
  { value, within, certainty, start = null }: RankTold,
): Draft {
  return {
    rule: 'rank',
    sentence,
    span,
    valueSpan,
    quantity: null,
    lead: null,
    link: null,
    name: owner.name,
    nameSpan: owner.nameSpan,
    scope: owner.scope,
    hedge: owner.hedge,
    kind: 'rank',
    direction: null,
    comparator: within ? '<=' : '=',
    value: String(value),
    valueMax: null,
    unit: '位',
    normalized: { value, valueMax: null, unit: '位' },
    per: null,
    aggregate: null,
    baseline: start === null ? null : { year: null, value: start },
    binding: null,
    status: 'target',
    target: null,
    certainty,
    departments: [],
    row: null,
  }
}
