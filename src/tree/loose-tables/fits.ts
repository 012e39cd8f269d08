import { bodyEndings, collectiveEndings, weakBodyEndings } from '../../lexicon/agencies.ts'
import type { ColumnKind } from '../../lexicon/column-labels.ts'
import { WordSet } from '../../lexicon/word-set.ts'

const number = /^[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?[.、]?$/
const nothing = /^[—–\-/无]+$/
const term =
  /\d{4}年|\d{1,2}月|年底|年初|年内|年末|季度|[上下]半年|月底|每年|每月|全年|长期|持续|常年|常态|即时|即行|适时|同步|近期|“?十[一二三四五]五|按.{0,12}(?:要求|进度|时限|时间)/
/** Ends of names beside those of public bodies. */
const others = [...'市县区镇乡州旗盟司科组股馆园', '公司', '集团', '中心', '大学', '学院', '医院', '银行']
const longestTerm = 40
const longestBody = 24
const longestFree = 600

let endings: WordSet | undefined

/** Whether a cell may stand below a label of that kind. */
export function fits(kind: ColumnKind, text: string): boolean {
  switch (kind) {
    case 'number':
      return number.test(text)
    case 'term':
      return text.length <= longestTerm && (term.test(text) || nothing.test(text))
    case 'bodies':
      return areBodies(text) || nothing.test(text)
    case 'note':
      return text.length <= longestFree
    case 'free':
      return text.length <= longestFree && !number.test(text)
  }
}

/** A list of bodies: nearly each part of it ends as names of bodies do. */
function areBodies(text: string): boolean {
  if (text.length > longestFree || text.includes('。')) return false
  endings ??= new WordSet([...bodyEndings, ...weakBodyEndings, ...collectiveEndings, ...others], 'end')
  const names = text
    .replace(/\([^()]*\)|（[^（）]*）/g, '')
    .replace(/^.{2,6}[:：]/, '')
    .split(/[、,;，；\s]+/)
    .filter((name) => name !== '')
  const bodies = names.filter((name) => name.length <= longestBody && endings?.test(name.replace(/等$/, '')))
  return names.length > 0 && bodies.length * 3 >= names.length * 2
}
