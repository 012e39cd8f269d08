import { writeBlocks } from '../blocks.ts'
import type { Notice } from '../layout.ts'
import type { ReadText } from '../readers.ts'
import { TextBuilder } from '../text-builder.ts'
import { UserError } from '../user-error.ts'
import { Counters } from './docx/counters.ts'
import { Numbering } from './docx/numbering.ts'
import { readRelations } from './docx/relations.ts'
import { readStory, type StoryContext } from './docx/story.ts'
import { Styles } from './docx/styles.ts'
import { type Archive, unzip } from './docx/unzip.ts'

/** A .docx file → its text with automatic numbers, tables, text boxes; tracked insertions in, deletions out; notes at the end. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const archive = unzip(
    bytes,
    (name) => /(?:^|\/)(?:_rels\/[^/]*\.rels|[\w-]+\.xml)$/i.test(name) && !/^(?:customXml|docProps|xl|ppt)\//.test(name),
  )
  const main = mainPart(archive)
  const related = readRelations(archive, main)
  const numbering = new Numbering(related('numbering'))
  const styles = new Styles(related('styles'))
  const context: StoryContext = {
    numbering,
    styles,
    counters: new Counters(numbering),
    notes: [],
    left: { deleted: 0, hidden: 0 },
  }
  const builder = new TextBuilder()
  writeBlocks(builder, readStory(archive.parts[main] as Uint8Array, context, 'w:body', null))
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = related(`${kind}s`)
    const ids = context.notes.filter((note) => note.kind === kind).map(({ id }) => id)
    if (!part || ids.length === 0) continue
    builder.blank()
    writeBlocks(builder, readNotes(part, context, kind, ids))
  }
  const { text, layout } = builder
  return { text, layout, notices: leftOut(context.left), encoding: null, guessed: false, damaged: 0 }
}

/** Notes in the order in which the text refers to them, each with its number. */
function readNotes(part: Uint8Array, context: StoryContext, kind: 'footnote' | 'endnote', ids: readonly string[]) {
  const byId = new Map<string, ReturnType<typeof readStory>>()
  for (const id of ids) byId.set(id, readStory(part, context, `w:${kind}`, id))
  return ids.flatMap((id, i) =>
    (byId.get(id) ?? []).map((block, k) =>
      block.kind === 'text'
        ? {
            ...block,
            text: k === 0 ? `[${i + 1}] ${block.text.trimStart()}` : block.text,
            block: `${kind}[${i + 1}]/${block.block}`,
          }
        : block,
    ),
  )
}

function leftOut({ deleted, hidden }: StoryContext['left']): Notice[] {
  const parts = [
    ...(deleted > 0 ? [`${deleted} deletions that are tracked`] : []),
    ...(hidden > 0 ? [`${hidden} hidden runs`] : []),
  ]
  return parts.length === 0 ? [] : [{ id: 'left-out', reason: `Left out ${parts.join(' and ')}`, run: null }]
}

/** Path of the part that holds the text; archives of other kinds are told apart by what is in them. */
function mainPart({ names, parts }: Archive): string {
  const related = readRelations({ names, parts }, '').path('officeDocument')
  const main = related ?? 'word/document.xml'
  if (parts[main] !== undefined && !/^(?:xl|ppt)\//.test(main)) return main
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name))
  if (has(/^OFD\.xml$/i)) {
    throw new UserError({
      en: 'is an OFD document; open it in a reader of OFD and save it as PDF or .docx',
      zh: '是 OFD 版式文件，请用 OFD 阅读器打开后另存为 PDF 或 .docx',
    })
  }
  if (has(/^xl\//)) throw new UserError({ en: 'is an Excel workbook, not a text document', zh: '是 Excel 工作簿，不是文字文档' })
  if (has(/^ppt\//))
    throw new UserError({ en: 'is a PowerPoint presentation, not a text document', zh: '是 PowerPoint 演示文稿，不是文字文档' })
  if (has(/^mimetype$/) && has(/^content\.xml$/)) {
    throw new UserError({
      en: 'is an OpenDocument file (.odt); save it as .docx, or run: soffice --headless --convert-to docx FILE',
      zh: '是 OpenDocument 文件（.odt），请另存为 .docx，或运行：soffice --headless --convert-to docx 文件',
    })
  }
  throw new UserError({ en: 'is a ZIP archive; unpack it and name the files in it', zh: '是 ZIP 压缩包，请解压后写出其中的文件' })
}
