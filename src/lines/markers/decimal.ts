import type { Marker } from '../line.ts'
import { counter, matchAt } from './numeral-pattern.ts'

/** Numbers divided by dots before a 汉字; not an amount (`2.4万户`, `1.5个百分点`) nor `1.5G网络`, nor a first number and a count (`2.4大产业`). */
function pattern(levels: number): RegExp {
  return new RegExp(
    `(?<number>[1-9]\\d?(?:\\.[1-9]\\d?){${levels - 1}})\\.?(?![\\d.%‰])(?=[“"《〈(A-ZⅠ-Ⅻ一-鿿])(?![个万亿千百倍元米吨年月日人户家公平亩折点度次番]|周岁|岁(?!末)|[GDK][+一-鿿]|${counter})`,
    'y',
  )
}

/** A title behind a bare number is no longer than this. */
const longestTitle = 30

function decimal(levels: number, kind: Marker['kind'], rank: number, example: string): Marker {
  const sticky = pattern(levels)
  return {
    id: `decimal-${levels}`,
    kind,
    rank,
    examples: [example],
    first: '123456789',
    inner: false,
    match(norm, at, end, apart) {
      // A bare number heads a short line only: in a sentence it counts something.
      if (levels === 1 && (end - at > longestTitle || norm.slice(at, end).includes('。'))) return null
      const number = matchAt(sticky, norm, at)?.groups?.number
      if (number === undefined) return null
      // 7. 3条干线: the blank parts a marker from a count
      const { lastIndex: to } = sticky
      if (levels === 2 && apart(at + number.indexOf('.') + 1) && !apart(to)) return null
      return { to, text: number, ordinal: Number(number.slice(number.lastIndexOf('.') + 1)) }
    },
  }
}

/** First level, `2` before its title; only in a document whose second level is numbered `2.1`. */
export const decimal1: Marker = decimal(1, 'l3', 71, '2组织机构')

/** Second level of a document numbered `1` `1.1` `1.1.1`, as emergency plans are → `2.1`. */
export const decimal2: Marker = decimal(2, 'l4', 72, '2.1组织机构')

/** Third level, `2.1.3`. */
export const decimal3: Marker = decimal(3, 'l5', 74, '2.1.3成员单位')

/** Fourth level, `2.1.3.1`. */
export const decimal4: Marker = decimal(4, 'l5', 76, '2.1.3.1联络员')
