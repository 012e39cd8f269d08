import { CharGate } from '../../../lexicon/char-gate.ts'
import type { Words } from '../words.ts'
import { countedDeed } from './counted-deed.ts'
import { nounTail } from './nouns.ts'

/** 县财政: money of theirs is named without them, where it tells what it is for. */
const purse = /^(?:中央|国家|地方|各级|同级|本级|市州|市县|[省市县区州]级?)+财政(?:部门)?(?=.)/
/** 西宁市, 枢纽港产业园: a place that does something. */
const place =
  /^(?![各每全该我本])[一-龥]{1,8}?(?:自治[区州县]|新区|产业园|开发区|高新区|园区|[省市州]|(?<![困范点粮油强牧区市业贫级化色个的])县)(?![一-龥]{0,2}(?:级|属|直|场|域))/
const placeEnd = new CharGate('区州县园省市')
/** 城区新建公厕: where in the place; 城镇新增就业 is one statistic. */
const part = /^(?:中心城区|主城区|城区|县城|市区|镇区)(?=新)/
/** What may stand between the doer and the verb. */
const between = /^(?:将|共|已|计划|预计|力争|累计|全部|每年|年均|(?:[两三四五六]|\d)年(?:累计|共)?)+/
/** What places do with a thing that is counted. */
const deeds = /^(?:完成|建成|引进|签约|培育|打造|创建|淘汰|关闭退出|关闭|投入|发放|实施|安排|建设|改造)$/

/** 城区新增公交车: a kind of place, of which 城镇新增就业 is no doing. */
const kindOfPlace = /^(?:(?:中心|主|老|新)?城区|城乡|县城|集镇|农村|乡镇|乡村|镇区|市区|山区|库区|园区|景区)(?=新)/
const kindStart = new CharGate('中主老新城县集农乡镇市山库园景')

export interface Doer {
  /** How many characters its name has. */
  readonly length: number
  /** Whether it tells where the quantity is meant. */
  readonly isPlace: boolean
}

/** Who does what a name goes on with, before the verb: `县财政每年安排…`, `西宁市完成造林…`. `null` where no verb with an object follows. */
export function doer(head: string, rest: string, words: Words): Doer | null {
  if (head.includes('财政')) {
    const length = purse.exec(head)?.[0].length
    return length && !/支出$/.test(rest) && object(rest.slice(length), words, () => true, 5) ? { length, isPlace: false } : null
  }
  if (kindStart.passes(head.charCodeAt(0))) {
    const length = kindOfPlace.exec(head)?.[0].length
    if (
      length &&
      !/^新[^,;]{0,4}就业/.test(rest.slice(length)) &&
      object(rest.slice(length), words, (verb) => isNew(verb, words), 2)
    )
      return { length, isPlace: true }
  }
  if (!placeEnd.passesAny(head.slice(1, 12))) return null
  const length = (part.exec(head) ?? place.exec(head))?.[0].length
  const may = (verb: string) => deeds.test(verb) || isNew(verb, words)
  return length && object(rest.slice(length), words, may, 2) ? { length, isPlace: true } : null
}

function isNew(verb: string, words: Words): boolean {
  return words.leads.get(verb)?.kind === 'increment'
}

function object(text: string, words: Words, may: (verb: string) => boolean, least: number): boolean {
  const deed = text.replace(between, '')
  const verb = words.leadAtStart.find(deed)
  if (!verb || verb.length < 2 || !may(verb)) return false
  const thing = deed.slice(verb.length)
  return (
    thing.length >= least && !nounTail.test(thing) && (thing.length > 2 || countedDeed.test(thing) || !words.leads.has(thing))
  )
}
