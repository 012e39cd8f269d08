import type { Layout, Notice } from './layout.ts'
import { readText } from './readers/text.ts'
import { looksHtml, looksMarkdown } from './readers/text-start.ts'

/** Text of a file, with all that its format tells. */
export interface ReadText {
  readonly text: string
  /** `null` for formats that are no text themselves. */
  readonly encoding: string | null
  readonly guessed: boolean
  readonly damaged: number
  readonly layout?: Layout
  readonly pages?: number
  readonly notices: readonly Notice[]
}

/** What the caller knows better than the bytes. */
export interface ReadHints {
  readonly encoding?: string | undefined
}

/** Name of a format in `document.origin`. */
export type FileFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'text'

/** One format: told by the first bytes, read by code that is brought when it is needed. */
export interface Reader {
  readonly id: FileFormat
  /** A few samples of how such files begin. */
  readonly examples: readonly string[]
  /** `head` is the beginning of the file, one character a byte, NULs and a byte-order mark taken off. */
  readonly matches: (head: string) => boolean
  readonly read: (bytes: Uint8Array, hints: ReadHints) => Promise<ReadText>
}

/** So much of a file tells its format. */
const headLength = 4096

/** All formats in order; the last one takes anything. File names tell nothing: a `.doc` is often a web page. */
export const readers: readonly Reader[] = [
  {
    id: 'pdf', // some bytes may stand before the mark
    examples: ['%PDF-1.7'],
    matches: (head) => head.slice(0, 1024).includes('%PDF-'),
    read: async (bytes) => (await import('./readers/pdf.ts')).readPdf(bytes),
  },
  {
    id: 'docx', // any ZIP archive: what is in it tells the rest
    examples: ['PK\\x03\\x04'],
    matches: (head) => head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'),
    read: async (bytes) => (await import('./readers/docx.ts')).readDocx(bytes),
  },
  {
    id: 'html', // before Markdown, which may hold tags
    examples: ['<!DOCTYPE html>', '<html>'],
    matches: looksHtml,
    read: async (bytes, hints) => (await import('./readers/html.ts')).readHtml(bytes, hints),
  },
  {
    id: 'markdown',
    examples: ['# 关于…的意见', '| 指标 | 2025年 |\\n|---|---|'],
    matches: looksMarkdown,
    read: async (bytes, hints) => (await import('./readers/markdown.ts')).readMarkdown(bytes, hints),
  },
  {
    id: 'text',
    examples: ['一、总体要求'],
    matches: () => true,
    read: async (bytes, hints) => readText(bytes, hints),
  },
]

/** The reader for a file, by its first bytes. `%PDF-1.7…` → pdf */
export function chooseReader(bytes: Uint8Array): Reader {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString('latin1')
  const plain = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  const start = head.startsWith('PK') ? head : plain
  return readers.find((reader) => reader.matches(start)) as Reader
}
