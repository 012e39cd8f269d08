import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/input/readers/markdown.ts'

const leadsOf = (text: string): string[] => {
  const { text: read, layout } = readMarkdown(new TextEncoder().encode(text), {})
  return (layout?.leads ?? []).map(({ from, to }) => read.slice(from, to))
}

test('bold sentences open run-ins; labels of a record and headings over the whole text do not', () => {
  const text = '**来源**: 某网站\n\n## 政策全文\n\n**加强组织领导。**各地要落实。\n\n**加强要素保障**：统筹资金。\n'
  expect(leadsOf(text)).toEqual(['加强组织领导。', '加强要素保障'])
})
