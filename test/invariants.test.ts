import { describe, expect, test } from 'vitest'
import type { CleanText } from '../src/clean/clean-text.ts'
import type { Span } from '../src/clean/position-map.ts'
import type { PolicyNode } from '../src/tree/ast.ts'
import { readPassages } from '../src/tree/passages.ts'
import { readCorpus } from './helpers/corpus.ts'
import { strangeTexts } from './helpers/mutate.ts'
import { parse } from './helpers/parse.ts'
import { readSeed, seedNames } from './helpers/paths.ts'

const texts: readonly (readonly [string, string])[] = [
  ...seedNames.map((name) => [name, readSeed(name)] as const),
  ...strangeTexts.filter(([, text]) => text.length < 100_000),
  ...readCorpus().flatMap(({ area, name, cases }) => cases.map(({ text }, i) => [`${area}/${name} ${i}`, text] as const)),
]

describe.each(texts.map(([name, text]) => ({ name, text })))('in $name', ({ text }) => {
  const { clean, root } = parse(text)

  test('nodes lie inside their parents, in order, and know where they stand in the source', () => {
    const wrong: string[] = []
    const check = (node: PolicyNode): void => {
      if (JSON.stringify(node.position) !== JSON.stringify(clean.map.position(node.span))) wrong.push(`${node.type}: position`)
      if (!('children' in node)) return
      let from = node.span.from
      for (const child of node.children) {
        if (child.span.from < from || child.span.to > node.span.to || child.span.to < child.span.from) {
          wrong.push(`${child.type} ${child.span.from}–${child.span.to} in ${node.type} ${node.span.from}–${node.span.to}`)
        }
        from = child.span.to
        check(child)
      }
    }
    check(root)
    expect(wrong).toEqual([])
  })

  test('every value is the clean text of its span, and holds characters of the source in order', () => {
    for (const node of leaves(root)) {
      const said = clean.text.slice(node.span.from, node.span.to)
      expect(node.value.replaceAll('\n', '')).toBe(said.replaceAll('\n', ''))
    }
    for (let i = 0; i < clean.norm.length; i++) {
      const c = clean.text[i] as string
      const there = clean.source[clean.map.raw(i)] as string
      // a gap between two columns reads as a tab
      if (c !== '\n' && c !== ' ' && there !== c && !(c === '\t' && /\s/.test(there))) expect.unreachable(`clean character ${i}`)
    }
  })

  test('leaves and the gaps between them rebuild the source', () => {
    let rebuilt = ''
    let at = 0
    for (const { span } of leaves(root)) {
      const raw = clean.map.toRaw(span)
      expect(raw.from).toBeGreaterThanOrEqual(at)
      rebuilt += text.slice(at, raw.from) + text.slice(raw.from, raw.to)
      at = raw.to
    }
    expect(rebuilt + text.slice(at)).toBe(text)
  })

  test('every visible character stands in a leaf, or is among what was left out', () => {
    const held = new Uint8Array(clean.norm.length)
    for (const { span } of leaves(root)) held.fill(1, span.from, span.to)
    const lost: string[] = []
    // Bars and tabs divide cells; a line of dashes below a header is the rule of a table.
    for (let i = 0; i < held.length; i++)
      if (!held[i] && !/[\s|:-]/.test(clean.norm[i] as string)) lost.push(clean.norm.slice(i, i + 10))
    expect(lost).toEqual([])
  })

  test('titles are inside their headings, ids are unique, passages do not overlap', () => {
    const ids = new Set<string>()
    const walk = (node: PolicyNode): void => {
      if (node.type === 'section') {
        const [heading] = node.children
        expect(ids).not.toContain(node.id)
        ids.add(node.id)
        expect(inside(heading.titleSpan, heading.span)).toBe(true)
        expect(node.title).not.toContain('\n')
      }
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(root)
    let at = 0
    for (const { span } of readPassages(root).passages) {
      expect(span.from).toBeGreaterThanOrEqual(at)
      at = span.to
    }
  })
})

function leaves(node: PolicyNode): Extract<PolicyNode, { value: string }>[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node]
}

function inside(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

test('what is left out is told with its place', () => {
  const source =
    '首页\n当前位置：首页 > 文件\n关于加强管理的意见\n各县人民政府：\n为加强管理，提出如下意见，请结合实际认真贯彻落实好。\n打印本页\n'
  const clean: CleanText = parse(source).clean
  expect(clean.dropped.map(({ raw, why }) => [source.slice(raw.from, raw.to), why])).toEqual([
    ['首页\n当前位置：首页 > 文件', 'page-chrome'],
    ['打印本页', 'page-chrome'],
  ])
})
