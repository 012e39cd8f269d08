import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** Thirty kinds of expression that any reader of such documents looks for, as one alternation with a name for each. */
const kinds = {
  byYear: '(?:到|至)20\\d{2}年底?',
  yearEnd: '20\\d{2}年(?:底|末)?(?:前|以前|之前)',
  plan: '“十[一二三四五]五”(?:期间|时期|末)?',
  day: '\\d{1,2}月(?:\\d{1,2}日|底)?前',
  period: '20\\d{2}[-—]20\\d{2}年',
  percent: '\\d+(?:\\.\\d+)?[%％]',
  point: '\\d+(?:\\.\\d+)?个百分点',
  money: '\\d+(?:\\.\\d+)?[万亿]?美?元',
  count: '\\d+(?:\\.\\d+)?[万亿]?[个家项件户人批次条]',
  measure: '\\d+(?:\\.\\d+)?万?(?:公里|平方米|亩|吨|千瓦)',
  atLeast: '不低于|不少于',
  atMost: '不超过|不高于',
  over: '超过|突破',
  bound: '以上|以下|以内|左右',
  reach: '达到|提高到|提升到|增加到|降低到|控制在',
  move: '增长|提高|下降|降低',
  add: '新增|新建|新培育',
  build: '培育|打造|建成|创建|建设',
  hedge: '力争|争取|努力|确保',
  rate: '累计|年均|人均',
  chapter: '第[一二三四五六七八九十百]+[编章节条]',
  first: '[一二三四五六七八九十]{1,3}、',
  second: '[(（][一二三四五六七八九十]{1,3}[)）]',
  third: '\\d{1,2}[.．、]',
  box: '专栏\\d*|附件\\d*|表\\d+',
  label: '牵头(?:单位|部门)?|责任(?:单位|部门)',
  duty: '负责|配合|参与',
  government: '[省市州县区](?:人民)?政府',
  title: '《[^《》]{2,40}》',
  number: '〔20\\d{2}〕\\d+号',
}
const names = Object.keys(kinds)
const pattern = new RegExp(
  Object.entries(kinds)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|'),
  'g',
)

/**
 * Read, decode, one pass of a regular expression, JSON: what the extraction is compared with.
 *
 * @param {string} path
 */
export function baseline(path) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  const found = Array.from(text.matchAll(pattern), (match) => ({
    kind: names[match.findIndex((group, i) => i > 0 && group !== undefined) - 1],
    text: match[0],
    offset: match.index,
  }))
  return JSON.stringify({ text, found })
}

// as a program: `node bench/baseline.mjs FILE`
if (argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${baseline(argv[2] ?? '')}\n`)
