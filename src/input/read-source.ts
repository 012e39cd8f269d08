import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Decoded, decode } from './decode.ts'
import { UserError, type Words } from './user-error.ts'

/** A document as it was read: its text and where it comes from. */
export interface SourceText extends Decoded {
  /** As the user gave it; `null` for the standard input. */
  readonly path: string | null
  /** Of the bytes, lower-case hex. */
  readonly sha256: string
}

export interface ReadOptions {
  /** Read as this encoding instead of looking at the bytes. */
  readonly encoding?: string | undefined
  readonly stdin: AsyncIterable<Uint8Array | string>
}

/** Path or `-` → text. Whatever keeps it from being read is a `UserError` that names the file. */
export async function readSource(path: string, options: ReadOptions): Promise<SourceText> {
  const label = sourceLabel(path)
  const bytes = path === '-' ? await readAll(options.stdin) : await readBytes(path)
  if (bytes.length === 0) throw named(label, { en: 'is empty', zh: '是空文件' })
  let decoded: Decoded
  try {
    decoded = decode(bytes, options.encoding)
  } catch (error) {
    if (error instanceof UserError) throw named(label, error.words)
    throw error
  }
  if (decoded.text.trim() === '') throw named(label, { en: 'has no text in it', zh: '没有文字' })
  return { ...decoded, path: path === '-' ? null : path, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** How a source is called in a message: its path, or a word for the standard input. */
export function sourceLabel(path: string): Words {
  return path === '-' ? { en: 'standard input', zh: '标准输入' } : { en: path, zh: path }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw named({ en: path, zh: path }, whyUnreadable(error as NodeJS.ErrnoException))
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(parts)
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
