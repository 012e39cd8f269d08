import type { Block } from '../../blocks.ts'
import type { Counters } from './counters.ts'
import { isOn, type Numbering } from './numbering.ts'
import { Paragraph } from './paragraph.ts'
import type { Styles } from './styles.ts'
import { Table } from './table.ts'
import { readXml } from './xml.ts'

/** What the stories of a document (text, notes) share. */
export interface StoryContext {
  readonly numbering: Numbering
  readonly styles: Styles
  readonly counters: Counters
  /** Notes that the text refers to, in order. */
  readonly notes: { kind: 'footnote' | 'endnote'; id: string }[]
  /** What was left out, counted. */
  readonly left: { deleted: number; hidden: number }
}

/** A place that paragraphs and tables are put into: the body, a cell, a text box. */
interface Frame {
  readonly path: string
  readonly blocks: Block[]
  /** Where the number of a paragraph alone is seen. */
  readonly cell: boolean
  paragraphs: number
  tables: number
  boxes: number
  /** What stands in text boxes of the paragraph that is open: it comes behind the paragraph. */
  held: Block[]
  /** Text of a paragraph whose mark was deleted: the next one goes on with it. */
  pending: string
}

/** Elements whose content is no text of the document. `mc:Fallback` says once more what `mc:Choice` says. */
const skipped = new Set([
  ...[
    'mc:Fallback',
    'w:instrText',
    'w:delText',
    'w:delInstrText',
    'w:rt',
    'w:sectPr',
    'w:pPrChange',
    'w:rPrChange',
    'w:tblPrChange',
  ],
  ...[
    'w:trPrChange',
    'w:tcPrChange',
    'w:sectPrChange',
    'w:numberingChange',
    'w:tblGridChange',
    'w:fldData',
    'w:sdtPr',
    'w:binData',
  ],
])

/** Runs that were deleted, or moved away. */
const deleted = new Set(['w:del', 'w:moveFrom'])

/** Blocks of one story: of `w:body`, or of the note with an id. */
export function readStory(part: Uint8Array, context: StoryContext, root: string, id: string | null): Block[] {
  const reader = new StoryReader(context, root, id)
  readXml(part, reader)
  return reader.blocks
}

class StoryReader {
  readonly blocks: Block[] = []
  readonly #context: StoryContext
  readonly #root: string
  readonly #id: string | null
  #inside = false
  /** Depth inside an element that is skipped. */
  #skip = 0
  readonly #frames: Frame[] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: Table[] = []
  /** Property elements that are open: what stands in them is no text. */
  #properties: string[] = []
  #bold: boolean | null = null
  #hidden = false
  #isText = false

  constructor(context: StoryContext, root: string, id: string | null) {
    this.#context = context
    this.#root = root
    this.#id = id
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skip > 0) {
      this.#skip++
      return
    }
    if (!this.#inside) {
      if (name === this.#root && (this.#id === null || attributes['w:id'] === this.#id)) {
        this.#inside = true
        this.#push('', false, this.blocks)
      }
      return
    }
    if (this.#property(name, attributes)) return
    if (skipped.has(name) || deleted.has(name)) {
      if (deleted.has(name)) this.#context.left.deleted++
      this.#skip = 1
      return
    }
    this.#content(name, attributes)
  }

  /** Properties of paragraphs, runs, rows and cells. */
  #property(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const value = attributes['w:val'] ?? ''
    const paragraph = this.#paragraphs.at(-1)
    const table = this.#tables.at(-1)
    switch (name) {
      case 'w:pPr':
      case 'w:rPr':
      case 'w:trPr':
      case 'w:tcPr':
        this.#properties.push(name)
        return true
    }
    const within = this.#properties.at(-1)
    if (within === undefined) return false
    const ofMark = this.#properties.includes('w:pPr')
    if (within === 'w:trPr') {
      if (name === 'w:del') table?.dropRow()
      else if (name === 'w:gridBefore') table?.skipColumns(Number(value))
    } else if (within === 'w:tcPr') {
      if (name === 'w:gridSpan') table?.span(Number(value))
      else if (name === 'w:vMerge') table?.merge(value === 'restart')
    } else if (paragraph && ofMark) {
      if (name === 'w:pStyle') paragraph.style = value
      else if (name === 'w:numId') paragraph.numId = value
      else if (name === 'w:ilvl') paragraph.level = Number(value)
      else if (name === 'w:outlineLvl') paragraph.outline = Number(value)
      else if (within === 'w:rPr' && deleted.has(name)) paragraph.markDeleted = true
    } else if (within === 'w:rPr') {
      if (name === 'w:b') this.#bold = isOn(attributes)
      else if (name === 'w:vanish') this.#hidden = isOn(attributes)
      else if (name === 'w:rStyle') {
        this.#hidden ||= this.#context.styles.isHidden(value)
        if (this.#context.styles.isBold(value)) this.#bold ??= true
      }
    }
    if (skipped.has(name)) this.#skip = 1
    return true
  }

  #content(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:p':
        this.#paragraphs.push(new Paragraph())
        break
      case 'w:r':
        this.#bold = null
        this.#hidden = false
        break
      case 'w:t':
      case 'm:t':
        this.#isText = true
        break
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t')
        break
      case 'w:br':
        if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') this.#add('\n')
        break
      case 'w:cr':
        this.#add('\n')
        break
      case 'w:noBreakHyphen':
        this.#add('-')
        break
      case 'w:sym':
        this.#add(symbol(attributes['w:char'] ?? ''))
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#context.notes.push({ kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote', id: attributes['w:id'] ?? '' })
        break
      case 'w:txbxContent': {
        const frame = this.#frames.at(-1) as Frame
        frame.boxes++
        this.#push(`${frame.path}textbox[${frame.boxes}]/`, false)
        break
      }
      case 'w:tbl': {
        const frame = this.#frames.at(-1) as Frame
        frame.tables++
        this.#tables.push(new Table(`${frame.path}table[${frame.tables}]`))
        break
      }
      case 'w:tr':
        this.#tables.at(-1)?.openRow()
        break
      case 'w:tc':
        this.#push(`${this.#tables.at(-1)?.openCell() ?? ''}/`, true)
        break
    }
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    if (!this.#inside) return
    if (name === this.#properties.at(-1)) {
      this.#properties.pop()
      return
    }
    switch (name) {
      case this.#root:
        this.#frames.pop()
        this.#inside = false
        break
      case 'w:t':
      case 'm:t':
        this.#isText = false
        break
      case 'w:p':
        this.#closeParagraph()
        break
      case 'w:txbxContent': {
        const box = this.#frames.pop() as Frame
        this.#frames.at(-1)?.held.push(...box.blocks)
        break
      }
      case 'w:tc': {
        const cell = this.#frames.pop() as Frame
        this.#tables.at(-1)?.closeCell(cell.blocks)
        break
      }
      case 'w:tr':
        this.#tables.at(-1)?.closeRow()
        break
      case 'w:tbl': {
        const table = this.#tables.pop() as Table
        this.#frames.at(-1)?.blocks.push(...table.finish())
        break
      }
    }
  }

  text(text: string): void {
    if (this.#skip === 0 && this.#isText) this.#add(text)
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    if (this.#hidden) {
      this.#context.left.hidden++
      return
    }
    paragraph.add(text, this.#bold ?? this.#context.styles.isBold(paragraph.style))
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    const frame = this.#frames.at(-1)
    if (!paragraph || !frame) return
    if (paragraph.markDeleted) {
      frame.pending += paragraph.text
      return
    }
    frame.paragraphs++
    if (frame.pending !== '') {
      paragraph.text = frame.pending + paragraph.text
      paragraph.bold = 0
      frame.pending = ''
    }
    const block = paragraph.finish(this.#context, `${frame.path}p[${frame.paragraphs}]`, frame.cell)
    if (block) frame.blocks.push(block)
    frame.blocks.push(...frame.held.splice(0))
  }

  #push(path: string, cell: boolean, blocks: Block[] = []): void {
    this.#frames.push({ path, blocks, cell, paragraphs: 0, tables: 0, boxes: 0, held: [], pending: '' })
  }
}

/** A sign of a font of symbols: of no use as a character, so it is shown as a bullet. */
function symbol(char: string): string {
  const code = Number.parseInt(char, 16)
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : '•'
}
