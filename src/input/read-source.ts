import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Notice } from './layout.ts'
import { chooseReader, type FileFormat, type ReadText } from './readers.ts'
import { refuse } from './refused.ts'
import { readScript, type Script } from './script.ts'
import { UserError, type Words } from './user-error.ts'

/** A document as it was read: its text and where it comes from. */
export interface SourceText extends ReadText {
  /** As the user gave it; `null` for the standard input. */
  readonly path: string | null
  /** Of the bytes, lower-case hex. */
  readonly sha256: string
  readonly format: FileFormat
  /** The text in simplified characters, where it is in Traditional ones. */
  readonly simplified?: string
}

export interface ReadOptions {
  /** Read as this encoding instead of looking at the bytes. */
  readonly encoding?: string | undefined
  /** Take the characters as these instead of looking at them. */
  readonly script?: Script | undefined
  readonly stdin: AsyncIterable<Uint8Array | string>
}

const megabyte = 1024 * 1024
/** Larger files are no policy documents, or scans; reading them would only take the memory. */
const largestFile = 128 * megabyte
/** The longest laws and plans have less than a hundredth of it. */
const longestText = 8 * megabyte

/** Path or `-` → text. Whatever keeps it from being read is a `UserError` that names the file. */
export async function readSource(path: string, options: ReadOptions): Promise<SourceText> {
  const label = sourceLabel(path)
  try {
    const bytes = path === '-' ? await readAll(options.stdin) : await readBytes(path)
    if (bytes.length === 0) throw new UserError({ en: 'is empty', zh: '是空文件' })
    return { ...(await readDocument(bytes, options)), path: path === '-' ? null : path }
  } catch (error) {
    if (error instanceof UserError) throw named(label, error.words)
    throw error
  }
}

/** Bytes of a file of any format → its text, with what is known beyond it. */
export async function readDocument(
  bytes: Uint8Array,
  { encoding, script = 'auto' }: Pick<ReadOptions, 'encoding' | 'script'> = {},
): Promise<Omit<SourceText, 'path'>> {
  refuse(bytes)
  const reader = chooseReader(bytes)
  const read = await reader.read(bytes, { encoding })
  // Saved documents may be many in one file.
  if (read.text.length > longestText && !/^\s*[[{]/.test(read.text))
    throw tooLarge(`${longestText / megabyte} M characters`, `${longestText / megabyte}M 字`)
  if (read.text.trim() === '') throw new UserError({ en: 'has no text in it', zh: '没有文字' })
  const simplified = await readScript(read.text, script)
  return {
    ...read,
    format: reader.id,
    notices: [...origin(read, simplified !== null), ...read.notices],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(simplified !== null && { simplified }),
  }
}

/** What was guessed, repaired or converted, for the diagnostics. */
function origin({ encoding, guessed, damaged }: ReadText, converted: boolean): Notice[] {
  const notices: Notice[] = []
  if (guessed) notices.push({ id: 'encoding-guessed', reason: `Read as ${encoding}, by what the bytes look like`, run: null })
  if (damaged > 0) notices.push({ id: 'encoding-damaged', reason: `${damaged} unreadable places left as U+FFFD`, run: null })
  if (converted) notices.push({ id: 'traditional', reason: 'Read Traditional characters as simplified ones', run: null })
  return notices
}

/** How a source is called in a message: its path, or a word for the standard input. */
export function sourceLabel(path: string): Words {
  return path === '-' ? { en: 'standard input', zh: '标准输入' } : { en: path, zh: path }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const fd = openSync(path, 'r')
    try {
      const stat = fstatSync(fd)
      if (!stat.isFile()) return await readAll(createReadStream(path, { fd, autoClose: false }))
      if (stat.size > largestFile) throw tooLarge(`${largestFile / megabyte} MB`)
      return readFileSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(whyUnreadable(error as NodeJS.ErrnoException))
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    size += bytes.length
    if (size > largestFile) throw tooLarge(`${largestFile / megabyte} MB`)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

function tooLarge(en: string, zh: string = en): UserError {
  return new UserError({ en: `is too large: more than ${en}`, zh: `太大：超过 ${zh}` })
}

function whyUnreadable(error: NodeJS.ErrnoException): Words {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { en: 'no such file', zh: '没有这个文件' }
    case 'EISDIR':
      return { en: 'is a directory; name the files in it', zh: '是文件夹，请写出其中的文件名' }
    case 'EACCES':
    case 'EPERM':
      return { en: 'no permission to read it', zh: '没有读取权限' }
    default:
      return { en: `cannot be read (${error.code ?? error.message})`, zh: `无法读取（${error.code ?? error.message}）` }
  }
}

function named(label: Words, why: Words): UserError {
  return new UserError({ en: `${label.en}: ${why.en}`, zh: `${label.zh}：${why.zh}` })
}
