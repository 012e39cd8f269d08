import { alternation } from '../../lexicon/pattern.ts'
import { bodyEndings, collectives, noBodies, placeWords } from '../../lexicon/roles.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import type { Agencies } from '../../scan/agencies.ts'

const ending = new WordSet(bodyEndings, 'end')
const notEnding = new WordSet(noBodies, 'end')
const collectiveEnding = new WordSet(collectives, 'end')
const place = alternation(placeWords)
const genericPlace = new RegExp(`^(?:全[省市区国县州])?(?:各|有关|相关|所在|试点|其他|所有)*(?:${place}){1,3}级?$`)
/** Places that stand for their governments: 各区, 相关县. */
const somePlace = new RegExp(`^(?:各有关|各相关|各|有关|相关)(?:${place})$`)
const lowerPlace =
  /^(?:自治区|直辖市|自治州|自治县|省直管县|设区市|地级市|县级市|开发区|园区|街道|办事处|(?:州|县|区|盟|旗|镇|乡)(?![直属])|地|村)/
const placeWithHead = new RegExp(`^(?:${place})(?:级)?(?:人民政府|政府|党委|党工委|管委会|各?有关|相关|$)`)
const brackets = /\([^()]*\)|〔[^〔〕]*〕|\[[^[\]]*\]/g
/** What no name of a body holds: words of duties, of persons and of amounts. */
const prose = /^(?:成立|组建|设立)|[要须]|应(?!急)|负责|做好|加强|是否|以上(?!市)|以下|情况|同志|[。;:《》?!]/

/** Names of bodies in general, which the register of agencies takes by their first word. */
const unspecific = /^(?:各|有关|相关|其他|所有|全体|等|[省市县区](?:级|直|以上))/

const personForm =
  /同志$|^(?:中共)?(?:[一-龥]{0,6}[省市州县区旗镇乡])?(?:委|政府|人大|政协)?(?:常委(?![会员])|党组(?:成员|书记)|副?书记|(?:常务)?副?[省市州县区旗镇乡]长)(?:[一-龥·]{2,4})?$/

/** Whether a string names a person by the office: `县长张三`, `县委常委`, `李四同志`. */
export function isPerson(name: string): boolean {
  return /[长委记员志组]/.test(name) && personForm.test(name)
}

/** Name without its brackets, which never decide what it is: `各市〔州〕人民政府` → `各市人民政府`. */
function bare(name: string): string {
  return /[(〔[]/.test(name) ? name.replace(brackets, '') : name
}

/** Whether a string is the name of a body (单位), by its last word: `省财政厅` yes, `商务` and `社会` no. */
export function isBody(name: string, agencies: Agencies): boolean {
  const text = bare(name)
  if (text.length < 2 || text.length > 40 || prose.test(text)) return false
  if (somePlace.test(text)) return true
  return (ending.test(text) && !notEnding.test(text)) || (!unspecific.test(text) && agencies.isAgency(text))
}

/** Whether a string names bodies of a kind together: `有关部门`, `国务院相关部门`, `各级人民政府`. */
export function isCollective(name: string): boolean {
  return collectiveEnding.test(bare(name))
}

/** Whether 、 between two pieces stands between place words of one name: `各市` and `县〔区〕人民政府`. */
export function sharesPlace(left: string, right: string): boolean {
  const head = bare(left)
  const next = bare(right)
  if (!genericPlace.test(head)) return false
  return lowerPlace.test(next) || placeWithHead.test(next) || (/^省$/.test(head) && next.startsWith('市'))
}
