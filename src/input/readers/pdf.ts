import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type TableCell, writeTable } from '../blocks.ts'
import type { Notice } from '../layout.ts'
import type { ReadText } from '../readers.ts'
import { TextBuilder } from '../text-builder.ts'
import { UserError } from '../user-error.ts'
import { cmapFolder } from './pdf/cmaps.ts'
import { findFurniture } from './pdf/furniture.ts'
import { guarded } from './pdf/guard.ts'
import type { PrintLine } from './pdf/lines.ts'
import { type PageContent, type PageTable, readPage } from './pdf/page.ts'
import { softEnds } from './pdf/paragraphs.ts'
import { checkStreams } from './pdf/streams.ts'

/** More pages than any document of a government has. */
const mostPages = 5000

/** Milliseconds; a plan of 300 pages takes two seconds. */
const longest = 90_000

/** A PDF with a text layer → its lines, paragraphs joined softly, ruled tables as rows, page numbers and heads marked. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pages = await guarded(() => readPages(bytes)).catch((error: unknown) => {
    throw error instanceof UserError ? error : damaged()
  })
  refuseUnreadable(pages)
  const builder = new TextBuilder()
  const lines = pages.flatMap((page) => page.parts.filter((part): part is PrintLine => 'text' in part))
  const furniture = findFurniture(
    lines,
    pages.map(({ height }) => height),
  )
  const runs = writeParts(builder, joinTables(pages.flatMap(({ parts }) => parts)))
  for (const [line, why] of furniture) {
    const run = runs.get(line)
    if (run) builder.furniture.push({ ...run, why })
  }
  const body = lines.filter((line) => !furniture.has(line))
  const soft = softEnds(body)
  body.forEach((line, i) => {
    const next = body[i + 1]
    if (!soft[i] || !next) return
    builder.edits.push({ from: runs.get(line)?.to ?? 0, to: runs.get(next)?.from ?? 0, as: '' })
  })
  const { text, layout } = builder
  const notices = pages.flatMap((page, i) => noticeOf(page, i + 1))
  return { text, layout, pages: pages.length, notices, encoding: null, guessed: false, damaged: 0 }
}

async function readPages(bytes: Uint8Array): Promise<PageContent[]> {
  const { heavy } = checkStreams(bytes)
  const { OPS } = await getResolvedPDFJS()
  const begun = performance.now()
  const document = await open(bytes)
  try {
    if (document.numPages > mostPages)
      throw new UserError({ en: `has more than ${mostPages} pages; not read`, zh: `超过 ${mostPages} 页，不予读取` })
    const pages: PageContent[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await readPage(page, number, OPS, !heavy))
      page.cleanup()
      if (performance.now() - begun > longest) throw new UserError({ en: 'takes too long to read', zh: '读取耗时过长，已放弃' })
    }
    return pages
  } catch (error) {
    if (error instanceof UserError) throw error
    throw damaged()
  } finally {
    await document.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof getDocumentProxy>>> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      // Fonts that are named and not embedded tell their characters through these.
      cMapUrl: cmapFolder(),
      cMapPacked: true,
      // Nothing is shown, so no fonts and pictures are needed; nothing is run and nothing fetched.
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
      isEvalSupported: false,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new UserError({ en: 'is protected by a password; save it without one', zh: '有密码保护，请去掉密码后再保存' })
    }
    throw damaged()
  }
}

function damaged(): UserError {
  return new UserError({ en: 'is a damaged or truncated PDF; download it again', zh: 'PDF 已损坏或不完整，请重新下载' })
}

/** A document none of whose pages can be read is refused, with the reason. */
function refuseUnreadable(pages: readonly PageContent[]): void {
  if (pages.some(({ state }) => state === 'text')) return
  if (pages.some(({ state }) => state === 'unreadable')) {
    throw new UserError({
      en: 'holds text in fonts that do not tell their characters, so that nothing can be read; print it to a new PDF from its viewer, or recognise it (OCR)',
      zh: '的文字所用字体不含字符对应信息，读不出文字；请用阅读器重新打印成 PDF，或作文字识别（OCR）',
    })
  }
  throw new UserError({
    en: 'has no text layer: it is a scan; recognise it first, for instance with: ocrmypdf -l chi_sim IN OUT',
    zh: '没有文字层，是扫描件；请先作文字识别，例如：ocrmypdf -l chi_sim 输入 输出',
  })
}

function noticeOf({ state }: PageContent, page: number): Notice[] {
  if (state === 'image')
    return [{ id: 'page-image', reason: `Page ${page} holds no text: a picture, a scan or an empty page`, run: null }]
  if (state === 'unreadable')
    return [{ id: 'page-unreadable', reason: `Page ${page} holds text in fonts that tell no characters`, run: null }]
  return []
}

/** Tables that go on on the next page, their columns at the same places and nothing but page furniture between, become one. */
function joinTables(parts: readonly (PrintLine | PageTable)[]): (PrintLine | PageTable)[] {
  const joined: (PrintLine | PageTable)[] = []
  let open: { table: PageTable; rows: TableCell[][] } | null = null
  for (const part of parts) {
    if ('text' in part) {
      // Heads, feet and numbers stand between the halves; a line in the midst of a page does not.
      if (open && !part.edge) open = null
      joined.push(part)
      continue
    }
    if (open && part.page === open.table.lastPage + 1 && part.first && sameColumns(open.table.xs, part.xs)) {
      const header = wordsOf(open.rows[0])
      const rows = wordsOf(part.rows[0]) === header ? part.rows.slice(1) : part.rows
      open.rows.push(...rows)
      open.table.lastPage = part.page
      continue
    }
    open = { table: part, rows: part.rows }
    joined.push(part)
  }
  return joined
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] as number)) < 6)
}

function wordsOf(row: readonly TableCell[] | undefined): string {
  return row?.map(({ text }) => text).join('\t') ?? ''
}

/** Writes lines and tables; gives the run of each line. */
function writeParts(
  builder: TextBuilder,
  parts: readonly (PrintLine | PageTable)[],
): Map<PrintLine, { from: number; to: number }> {
  const runs = new Map<PrintLine, { from: number; to: number }>()
  for (const part of parts) {
    if ('text' in part) runs.set(part, builder.line(part.text, { page: part.page }))
    else writeTable(builder, { kind: 'table', rows: part.rows })
  }
  return runs
}
