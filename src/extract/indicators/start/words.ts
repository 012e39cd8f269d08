/** Without one of these nothing starts; most values have none before them. */
export const fromSomewhere = /[由从]/

const each = '每(?:1?[百千万]|10万)?(?:亩|公顷|平方公里|立方米|人|户|头|株)'
/** Of how much a value is told that another one starts from: 由每亩380公斤提高到400公斤. */
export const eachAtEnd = new RegExp(`${each}$`)

/** What leads up to a value that another one starts from: 由, 从2020年的, 由上年末的. */
export const startWord = new RegExp(
  `(?:由|从)(?:[“”"一-龥]{0,10}(?:末|底|初)?的|(?:\\d{4}年|上年|去年|上一年|年初|[上下]半年|[一二三四]季度|\\d{1,2}月份?|[“”"一-龥]{0,4}五[”"]?)(?:度|末|底|初|时)?的?|目前的|现在的|原来的|原有的?|人均|平均)?(?:${each})?$`,
)

const moved =
  '(?:(?:提高|提升|增加|增长|缩小|收窄|下降|降低|降|上升|升|扩大|减少|压缩|缩短|压减|减|增|延长|扩展|发展|调整|调|优化|上调|下调|整合|合并|归并|撤并|精简|缩减|拓展|扩充|扩容|扩建|扩增|扩面|扩产|扩编|扩|提速|提标|加密|压降|削减|核减|跃升|攀升|回落|回升|恢复|壮大)(?:到|至|为)(?:了)?|[迈跨跃登站]上)'
const when =
  '(?:(?:\\d{4}年(?:末|底)?|[“"]?十?[一二三四五六七八九]五[”"]?(?:期)?末|全年|目前|现在|今年|去年|年末|年底|[上下]半年|[一二三四]季度|平均)的?)?'

const manner =
  '(?:逐步|稳步|大幅度?|快速|迅速|进一步|持续|不断|明显|显著|阶段性|统一|分步|分阶段|有序|最终|猛(?=[增升])|激(?=增)|陡(?=增))*'

/** All that stands between a value and the one that it moves to. */
export const reaching = new RegExp(`^(?:左右|以上)?[,、]?(?:分别)?${manner}${moved}${when}(?:不低于|不少于)?$`)
/** 由113个重点城市增加到333个地级以上城市: the thing may stand behind each. */
export const reachingPast = new RegExp(`^([一-龥]{2,8}?)${moved}$`)
/** What a value that moves to another is followed by, and the other led up to by. */
export const movesOn = new RegExp(`^(?:分别)?${manner}${moved}${when}(?=[^一-龥]|约|近)`)
export const movedTo = new RegExp(`${moved}${when}$`)

/** 31个开发区优化整合至21个: the thing stands behind the value that it starts from, and nothing in front. */
export const mergedTo = /^([一-龥]{2,8}?)(?:优化|整合|归并|合并|撤并|压减|精简|缩减|调整)+(?:到|至|为|成)$/

/** 比2015年158.9公里增加: what the year had stands behind it, in a bracket or not. */
export const baseBefore = /[比较](?:\d{4}年|上年)(?:底|末)?的?\(?$/
export const movesBy = /^\)?(?:分别|再|又)?(?:增加|提高|增长|下降|减少|降低|上升|缩短|压缩|扩大)了?$/
