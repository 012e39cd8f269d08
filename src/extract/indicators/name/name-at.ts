import type { Span } from '../../../clean/position-map.ts'
import { startOf } from '../start/start-of.ts'
import { eachAtEnd } from '../start/words.ts'
import { behindTold, toldOfMeasure } from '../told-of-measure.ts'
import type { ValuePlace } from '../value-place.ts'
import { type NameRead, readName } from './read-name.ts'
import { withoutBase } from './without-base.ts'

/** Name before a value, read from the left of its place. */
export function nameBefore(place: ValuePlace, span: Span = place.left): NameRead {
  // the rules ask for it one after the other
  const known = place.before
  if (known && known.from === span.from && known.to === span.to) return known.read
  const read = readBefore(place, span)
  place.before = { from: span.from, to: span.to, read }
  return read
}

/** 省级补助6000万元、专项债: an item that is not read is no part of the next one's name. */
function behindItems({ in: { refused, norm } }: ValuePlace, span: Span): Span {
  const last = refused.findLast(
    ({ quantity: { from, to, chinese } }) => !chinese && from > span.from && to < span.to && norm[to] === '、',
  )
  if (!last) return span
  const rest = norm.slice(last.quantity.to, span.to)
  const named = norm.slice(span.from, last.quantity.from)
  return rest.includes('的') || rest.length < 3 || !/[一-龥]{2}$/.test(named) ? span : { from: last.quantity.to, to: span.to }
}

function readBefore(place: ValuePlace, given: Span): NameRead {
  const span = place.in.refused.length === 0 ? given : behindItems(place, given)
  const whole = readName(place.in.norm, place.in.text, span, place.in.words, place.in.dates, {
    ratio: place.quantity.unitClass?.role === 'ratio',
    front: true,
  })
  const read = herdOf(plainMeasure(place, whole))
  const based = withoutBase(read.name, place.quantity.unitClass?.role === 'multiple')
  // 较上年28899万元增长9.9%: what it starts from is no name
  const own = /^[(（]?\d[\d.]*[^\d,、A-Za-z]{1,6}[)）]?$/.test(based) && startOf(place) !== null ? '' : based
  const plain = own.includes('下达的') ? own.replace(setBy, '') : own
  const name = eachOfStart(place, read.link ? plain.replace(disposal, '') : plain)
  return name === read.name ? read : { ...read, name }
}

/** 出栏生猪6000万头、存栏生猪4000万头: which of the two it is stays in the name, as in 生猪出栏; those who have so many are no herd. */
function herdOf(read: NameRead): NameRead {
  const word = read.lead?.word
  if ((word !== '出栏' && word !== '存栏') || !/^[一-龥、]{2,12}(?<![户场社区])$/.test(read.name)) return read
  return { ...read, name: /[出存]栏/.test(read.name) ? read.name : read.name + word, lead: null }
}

/** 占比保持基本稳定、力争达到30%: what is said of the measure before 、 is no part of its name. */
function plainMeasure({ in: { norm } }: ValuePlace, read: NameRead): NameRead {
  // 播种面积保持稳定、产量达到…: nor of that of the next one
  const own = behindTold(read.name)
  if (own > 0 && read.name.length - own >= 2) {
    const name = read.name.slice(own)
    return { ...read, name, span: { from: read.span.to - name.length, to: read.span.to } }
  }
  if (norm[read.span.to] !== '、') return read
  const told = toldOfMeasure(read.name)
  return told === 0 ? read : { ...read, name: read.name.slice(0, -told) }
}

/** What is told of one acre or head by its own name: 单产, 亩均产值. */
const ofEach = /[单均每率]|密度|强度/

/** 产量由每亩380公斤提高到400公斤: of how much it is told stands with the value that it starts from, and is part of the name. */
function eachOfStart(place: ValuePlace, name: string): string {
  const start = startOf(place)
  if (start === null || name.length < 2 || ofEach.test(name)) return name
  const { from } = start.quantity
  return (eachAtEnd.exec(place.in.norm.slice(Math.max(0, from - 8), from))?.[0] ?? '') + name
}

/** Name behind a value. */
export function nameBehind(place: ValuePlace, span: Span, made = false): NameRead {
  return readName(place.in.norm, place.in.text, span, place.in.words, place.in.dates, { ratio: false, front: false, made })
}

/** 引导合作机构逐步将平均担保费率降至…: who moves it stands before 将 or 把, what is moved behind. */
export const disposal = /^.*?(?:将(?![军来领士帅相])|把(?![手关握脉控]))(?=[^将把]{3,}$)/

/** 国家下达的能耗强度: who set the task is no part of what is measured. */
const setBy = /^(?:国家|中央|上级|自治区|[省市州县区])(?:政府)?(?:分解)?下达的(?=.{2})/
