import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Agencies } from '../../scan/agencies.ts'
import { isBody } from './body.ts'

/** Bodies on lines of their own, or with blanks between them: `市司法局 市公安局`; not a blank inside one name. A person behind is left out. */
export function atBlanks({ norm, source, map }: CleanText, { from, to }: Span, agencies: Agencies): Span[] {
  const parts: Span[] = []
  let start = from
  const isName = (name: string | undefined): boolean => name !== undefined && name.length > 2 && isBody(name, agencies)
  for (let i = from + 1; i < to; i++) {
    const gap = map.raw(i) - map.raw(i - 1)
    if (gap < 2 || !/\s|<br/.test(source.slice(map.raw(i - 1) + 1, map.raw(i)))) continue
    const left = norm
      .slice(start, i)
      .split(/[、,;]/)
      .at(-1)
    let end = i + 1
    while (end < to && !'、,;('.includes(norm[end] as string) && map.raw(end) === map.raw(end - 1) + 1) end++
    const right = norm.slice(i, end)
    // 县住建局 张三: who of it
    if (end === to && person.test(right) && !isBody(right, agencies) && isName(left)) return [...parts, { from: start, to: i }]
    if (!ofPlace.test(right) || !isName(right) || !isName(left)) continue
    parts.push({ from: start, to: i })
    start = i
  }
  parts.push({ from: start, to })
  return parts
}

/** A name of two or three characters, no word of bodies. */
const person = /^(?![各等]|有关|相关)[一-龥]{2,3}$/

/** How the name of a body begins that is no part of the one before it: 市公安局, 各区政府, 东山县政府; not 办公室. */
const ofPlace = /^(?:[省市县区州旗盟镇各国]|有关|相关|中国|[一-龥]{2,5}[省市县区州盟旗镇乡])/
