import type { Plugin } from 'unified'
import { type CleanText, cleanText } from '../clean/clean-text.ts'
import type { Block, PolicyRoot, Section } from './ast.ts'

declare module 'vfile' {
  interface DataMap {
    clean: CleanText
  }
}

/** Sets the processor's parser: source text → clean text → lines → tree. */
export const policyParse: Plugin<[], string, PolicyRoot> = function () {
  this.parser = (document, file) => {
    const clean = cleanText(document)
    file.data.clean = clean
    return buildTree(clean)
  }
}

/** Provisional: flat, first marker of a line only. */
function buildTree(clean: CleanText): PolicyRoot {
  const { norm, text, map } = clean
  const at = (from: number, to: number) => ({ span: { from, to }, position: map.position({ from, to }) })
  const children: Block[] = []
  const stack: { kind: string; section: Section }[] = []
  let from = 0
  let n = 0
  for (const line of norm.split('\n')) {
    const to = from + line.length
    if (line.trim() !== '') {
      const m = /^(第[一二三四五六七八九十]+章|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、](?!\d)|——|附件\d*:?|专栏\d+|表\d+)/.exec(line)
      const target = () => (stack.at(-1)?.section.children as Block[] | undefined) ?? children
      if (m) {
        const kind = m[1]!.startsWith('第') ? 'chapter' : m[1]!.startsWith('(') ? 'l2' : /^\d/.test(m[1]!) ? 'l3' : m[1]!.startsWith('——') ? 'bullet' : m[1]!.startsWith('附') ? 'attachment' : m[1]!.startsWith('专') ? 'box' : m[1]!.startsWith('表') ? 'table' : 'l1'
        const i = stack.findIndex((s) => s.kind === kind)
        if (i >= 0) stack.length = i
        const stop = line.search(/[。]/)
        const end = stop >= 0 && stop < line.length - 1 ? from + stop + 1 : to
        const titleFrom = from + m[0].length
        const section: Section = {
          type: 'section', kind, id: String(++n), marker: m[1]!, ordinal: null, title: text.slice(titleFrom, end).replace(/。$/, ''), depth: stack.length + 1, ...at(from, to),
          children: [{ type: 'heading', value: text.slice(from, end), titleSpan: { from: titleFrom, to: end }, ...at(from, end) }],
        }
        if (end < to) section.children.push({ type: 'paragraph', value: text.slice(end, to), ...at(end, to) })
        target().push(section)
        stack.push({ kind, section })
      } else target().push({ type: 'paragraph', value: text.slice(from, to), ...at(from, to) })
    }
    from = to + 1
  }
  return { type: 'root', children, ...at(0, norm.length) }
}
