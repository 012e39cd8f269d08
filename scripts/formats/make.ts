import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js'
import { partsOf } from './document-parts.ts'
import { encode } from './encode.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writePdf } from './write-pdf.ts'

const traditional = Converter({ from: 'cn', to: 'tw' })

/** A text in every format and encoding, as other programs would write it: name of the file → its bytes. */
export const writers: Readonly<Record<string, (text: string) => Uint8Array | Promise<Uint8Array>>> = {
  docx: (text) => writeDocx(partsOf(text)),
  'UniGB-UCS2-H.pdf': (text) => writePdf(partsOf(text), { head: '质量强省文件汇编' }),
  'GBK-EUC-H.pdf': (text) => writePdf(partsOf(text), { cmap: 'GBK-EUC-H' }),
  html: (text) => Buffer.from(writeHtml(partsOf(text), '文件')),
  md: (text) => Buffer.from(writeMarkdown(partsOf(text))),
  'gb18030.txt': (text) => encode(text, 'gb18030'),
  'utf-16le.txt': (text) => encode(text, 'utf-16le'),
  'utf-16be.txt': (text) => encode(`\ufeff${text}`, 'utf-16be'),
  'traditional.txt': (text) => Buffer.from(traditional(text)),
}

// Run as a script, it writes the seeds into a folder, for looking at them in other programs: tsx scripts/formats/make.ts FOLDER
if (process.argv[1]?.endsWith('make.ts')) {
  const folder = process.argv[2] ?? 'formats'
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join('seeds', name), 'utf8').replace(/^\uFEFF/, '')
    for (const [ending, write] of Object.entries(writers))
      writeFileSync(join(folder, name.replace('txt', ending)), await write(text))
  }
}
