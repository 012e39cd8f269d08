import { deflateSync } from 'node:zlib'
import type { Part } from './document-parts.ts'

/** How text is written in the PDF: a character collection that readers are to know by name, as older files have it. */
export type Cmap = 'UniGB-UCS2-H' | 'UniGB-UTF16-H' | 'GBK-EUC-H' | 'GB-EUC-H'

export interface PdfOptions {
  readonly cmap?: Cmap
  /** Line at the top of every page. */
  readonly head?: string
  readonly pageNumbers?: boolean
  /** Number that the pages are turned by. */
  readonly rotate?: 0 | 90
  /** White boxes behind each page's text, one over the other, as browsers print them. */
  readonly backgrounds?: boolean
}

const page = { width: 595, height: 842, left: 79.5, top: 105, bottom: 742 }
const size = 16
const leading = 29
const columns = 27
const cellSize = 10.5

/** Marks that no line begins with; they hang behind the line before. */
const hanging = /^[，。、；：！？）》”’]/

/** Parts → a PDF as offices print it: A4, 仿宋 16 pt, first lines set in, ruled tables, page numbers; fonts are named, not embedded. */
export function writePdf(
  parts: readonly Part[],
  { cmap = 'UniGB-UCS2-H', head, pageNumbers = true, rotate = 0, backgrounds = false }: PdfOptions = {},
): Uint8Array {
  const encode = encoder(cmap)
  const pages: string[] = []
  let content: string[] = []
  let y = page.top
  const newPage = (): void => {
    if (content.length > 0) pages.push(content.join('\n'))
    content = []
    y = page.top
  }
  const show = (text: string, x: number, at: number, points: number): void => {
    content.push(`BT /F1 ${points} Tf 1 0 0 1 ${x.toFixed(2)} ${(page.height - at).toFixed(2)} Tm <${encode(text)}> Tj ET`)
  }
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    content.push(
      `0.5 w ${x1.toFixed(2)} ${(page.height - y1).toFixed(2)} m ${x2.toFixed(2)} ${(page.height - y2).toFixed(2)} l S`,
    )
  }
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      for (const [i, text] of wrap(`　　${part.text}`, columns * 2).entries()) {
        if (y > page.bottom) newPage()
        // Two runs a line, as layout programs write them; the blanks of the first line are a matter of place.
        const shown = i === 0 ? text.slice(2) : text
        const x = page.left + (i === 0 ? 2 * size : 0)
        const middle = shown.length >> 1
        show(shown.slice(0, middle), x, y, size)
        show(shown.slice(middle), x + widthOf(shown.slice(0, middle)) * (size / 2), y, size)
        y += leading
      }
      continue
    }
    const count = Math.max(...part.rows.map((row) => row.length))
    const width = (columns * size) / count
    const perLine = Math.max(2, Math.floor((width - 6) / cellSize) * 2)
    for (const row of part.rows) {
      const cells = row.map((cell) => wrap(cell, perLine))
      const height = Math.max(1, ...cells.map((lines) => lines.length)) * 14 + 8
      if (y - 16 + height > page.bottom + 20) newPage()
      const top = y - 16
      for (const [c, lines] of cells.entries()) {
        for (const [k, text] of lines.entries()) show(text, page.left + c * width + 3, top + 14 + k * 14, cellSize)
      }
      for (let c = 0; c <= count; c++) line(page.left + c * width, top, page.left + c * width, top + height)
      line(page.left, top, page.left + count * width, top)
      line(page.left, top + height, page.left + count * width, top + height)
      y += height
    }
    y += leading / 2
  }
  newPage()
  const furnished = pages.map((body, i) => {
    content = backgrounds ? ['1 g 20 20 555 802 re f 26 14 543 814 re f 0 g', body] : [body]
    if (head !== undefined) show(head, 200, 60, 9)
    if (pageNumbers) show(`— ${i + 1} —`, 270, 795, 14)
    return content.join('\n')
  })
  return assemble(furnished, cmap, rotate)
}

/** Columns of a text: two for a 汉字. */
function widthOf(text: string): number {
  let width = 0
  for (const c of text) width += c < '\u0100' ? 1 : 2
  return width
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const c of text) {
    if (widthOf(line + c) > most && !hanging.test(c)) {
      lines.push(line)
      line = ''
    }
    line += c
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** Text → hex string of the codes of a CMap. */
function encoder(cmap: Cmap): (text: string) => string {
  if (cmap.startsWith('Uni')) return (text) => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const codes = new Map<string, string>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0xa1; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      const c = decoder.decode(Uint8Array.of(high, low))
      if (c.length === 1 && !codes.has(c)) codes.set(c, Buffer.of(high, low).toString('hex'))
    }
  }
  return (text) => [...text].map((c) => (c < '\u0080' ? Buffer.from(c).toString('hex') : (codes.get(c) ?? 'a1f5'))).join('')
}

/** Pages of content → the file: catalog, pages, one font without a font file. */
function assemble(contents: readonly string[], cmap: Cmap, rotate: number): Uint8Array {
  const kids = contents.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')
  const descriptor =
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${cmap} /Encoding /${cmap} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>',
    descriptor,
  ]
  for (const [i, content] of contents.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
    )
    const packed = deflateSync(Buffer.from(content, 'latin1'))
    objects.push(
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    )
  }
  return assembleObjects(objects)
}

/** Objects 1, 2, … → a PDF file with its table of places. */
export function assembleObjects(objects: readonly (string | Buffer)[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = (chunks[0] as Buffer).length
  objects.forEach((object, i) => {
    offsets.push(length)
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    length += chunk.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(chunks))
}
