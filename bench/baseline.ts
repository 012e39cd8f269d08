import { readFileSync } from 'node:fs'

/** Thirty words of the trade in one alternation: about the least that any reader of such documents has to do. */
const words = new RegExp(
  [
    '达到|提高到|不低于|不少于|不超过|超过|力争|新增|建成|培育',
    '个百分点|亿元|万元|公里|平方米|以上|以下|左右|以内|[0-9.]+%',
    '到20[0-9]{2}年|20[0-9]{2}年底前|“十四五”|牵头|负责|配合|责任单位|人民政府|第[一二三四五六七八九十]+章|[一二三四五六七八九十]+、',
  ].join('|'),
  'g',
)

/** Read, decode, one pass of a regular expression, JSON: what the extraction is compared with. */
export function baseline(path: string): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  const found = Array.from(text.matchAll(words), (match) => ({ text: match[0], offset: match.index }))
  return JSON.stringify({ text, found })
}
