import { commonCharacters } from '../lexicon/common-characters.ts'
import { UserError } from './user-error.ts'

/** Decoded text and how it was read. `text` is what all offsets count in: the byte-order mark is gone, nothing else. */
export interface Decoded {
  readonly text: string
  /** WHATWG name: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`. */
  readonly encoding: string
  /** True where neither a byte-order mark nor valid UTF-8 nor the caller told the encoding. */
  readonly guessed: boolean
  /** How many places could not be decoded and stand as U+FFFD; 0 but for damaged UTF-8. */
  readonly damaged: number
}

/**
 * Bytes → text, by what the bytes say: byte-order mark, NULs of UTF-16, strict UTF-8, and else the encoding that gives
 * the most common words: GB18030, Big5, UTF-16. Throws a `UserError` where
 * none fits, for those bytes are no text. `d6 d0 b9 fa` → `中国`, read as gb18030, guessed.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return forced(bytes, encoding)
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = strict('utf-8', bytes)
    return text === null ? damagedUtf8(bytes) : { text, encoding: 'utf-8', guessed: false, damaged: 0 }
  }
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const name = a === 0xff ? 'utf-16le' : 'utf-16be'
    const text = strict(name, bytes)
    if (text === null) throw notText()
    return { text, encoding: name, guessed: false, damaged: 0 }
  }
  const kind = magic(bytes)
  if (kind !== null) throw new UserError({ en: `is ${kind.en}, not text`, zh: `是${kind.zh}，不是文本` })
  const found = bytes.includes(0) ? utf16(bytes) : (utf8(bytes) ?? byWords(bytes))
  if (found === null || looksBinary(found.text)) throw notText()
  return found
}

/** Decodes as the user says, or tells why that cannot be. */
function forced(bytes: Uint8Array, encoding: string): Decoded {
  // Node's "gbk" lacks parts of the standard's; every GB label means the superset.
  const label = /^(gbk|gb2312|gb_?2312-80|cp936|gb18030)$/i.test(encoding) ? 'gb18030' : encoding
  let name: string
  try {
    name = new TextDecoder(label).encoding
  } catch {
    throw new UserError({ en: `unknown encoding "${encoding}"`, zh: `不认识的编码“${encoding}”` })
  }
  const text = strict(name, bytes)
  if (text === null) throw new UserError({ en: `is not valid ${name}`, zh: `不是有效的 ${name} 编码` })
  return { text, encoding: name, guessed: false, damaged: 0 }
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const han = /[\u3400-\u9fff\uf900-\ufaff]/
const onlyHan = /^[\s\d\u2014-\u2026\u3000-\u3011\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]+$/

/**
 * Strict UTF-8, and UTF-8 with a few broken bytes (a download cut in mid-character), told from GB18030 by how few they are.
 * Two GBK characters can be valid UTF-8 by chance (`通知` is `cd a8 d6 aa`): where UTF-8 shows no 汉字 and GB18030
 * nothing else, it is GB18030.
 */
function utf8(bytes: Uint8Array): Decoded | null {
  const text = strict('utf-8', bytes)
  if (text === null) {
    const lossy = damagedUtf8(bytes)
    const letters = lossy.text.match(/[\u3400-\u9fff]/g)?.length ?? 0
    return lossy.damaged * 20 <= letters ? lossy : null
  }
  if (bytes.length <= 64 && text.length < bytes.length && !han.test(text)) {
    const chinese = strict('gb18030', bytes)
    if (chinese !== null && onlyHan.test(chinese)) return { text: chinese, encoding: 'gb18030', guessed: true, damaged: 0 }
  }
  return { text, encoding: 'utf-8', guessed: false, damaged: 0 }
}

function damagedUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  return { text, encoding: 'utf-8', guessed: false, damaged: text.match(/\uFFFD/g)?.length ?? 0 }
}

const common = new Set(commonCharacters)

/** How much more of a text's characters another encoding must make common ones before it is taken instead of GB18030. */
const muchMore = 1.5

/** No UTF-8: the encoding under which the bytes read as Chinese. GB18030 takes nearly all bytes, so it is asked first and doubted. */
function byWords(bytes: Uint8Array): Decoded | null {
  let best = gb18030(bytes)
  const sample = bytes.subarray(0, 20_000 - (20_000 % 2))
  let score = best === null ? 0 : share(best.text.slice(0, 10_000))
  for (const encoding of bytes.length % 2 === 0 ? ['big5', 'utf-16le', 'utf-16be'] : ['big5']) {
    const trial = share(new TextDecoder(encoding).decode(sample))
    if (trial < 0.15 || trial <= score * muchMore) continue
    const text = strict(encoding, bytes)
    if (text === null) continue
    best = { text, encoding, guessed: true, damaged: 0 }
    score = trial
  }
  return best
}

/** Share of common characters. */
function share(text: string): number {
  let hits = 0
  for (const c of text) if (common.has(c)) hits++
  return text === '' ? 0 : hits / text.length
}

/** GB18030, where a few bytes may be broken as a cut download has them. */
function gb18030(bytes: Uint8Array): Decoded | null {
  const text = strict('gb18030', bytes)
  if (text !== null) return { text, encoding: 'gb18030', guessed: true, damaged: 0 }
  const lossy = new TextDecoder('gb18030').decode(bytes)
  const damaged = lossy.match(/\uFFFD/g)?.length ?? 0
  const letters = lossy.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return damaged * 50 <= letters && share(lossy.slice(0, 10_000)) > 0.2
    ? { text: lossy, encoding: 'gb18030', guessed: true, damaged }
    : null
}

/** UTF-16 without a mark: in one order of the bytes it reads as Chinese or ASCII, in the other as neither. */
function utf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, 20_000)
  const [le, be] = ['utf-16le', 'utf-16be'].map((encoding) => legible(new TextDecoder(encoding).decode(sample))) as [
    number,
    number,
  ]
  if (Math.max(le, be) < 0.15 || Math.min(le, be) * muchMore > Math.max(le, be)) return null
  const encoding = le > be ? 'utf-16le' : 'utf-16be'
  const text = strict(encoding, bytes)
  return text === null ? null : { text, encoding, guessed: true, damaged: 0 }
}

/** Share of common Chinese characters and of ASCII. */
function legible(text: string): number {
  let hits = 0
  for (const c of text)
    if (common.has(c) || (c <= '~' && c >= ' ') || c === '\n' || c === '\r' || c === '\t' || c === '\u3000') hits++
  return text === '' ? 0 : hits / text.length
}

const signatures: readonly { bytes: string; en: string; zh: string }[] = [
  { bytes: '%PDF-', en: 'a PDF', zh: ' PDF 文件' },
  { bytes: 'PK\x03\x04', en: 'a ZIP archive or an Office document', zh: '压缩包或 Office 文档' },
  { bytes: '\xd0\xcf\x11\xe0', en: 'an old Office document', zh: '旧版 Office 文档' },
  { bytes: '\x89PNG', en: 'a PNG image', zh: ' PNG 图片' },
  { bytes: '\xff\xd8\xff', en: 'a JPEG image', zh: ' JPEG 图片' },
  { bytes: '\x1f\x8b', en: 'a gzip archive', zh: ' gzip 压缩文件' },
]

function magic(bytes: Uint8Array): { en: string; zh: string } | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.find((signature) => head.startsWith(signature.bytes)) ?? null
}

/** Control characters make up more than one in a hundred: no text, whatever it decodes as. */
function looksBinary(text: string): boolean {
  if (!/[^\t-\r -~\u00a0-\uffff]/.test(text)) return false
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 ? code < 9 || (code > 13 && code !== 26 && code !== 27) : code >= 127 && code < 160) controls++
  }
  return controls * 100 > text.length
}

function notText(): UserError {
  return new UserError({
    en: 'is binary or in an unknown encoding, not text (--encoding names one)',
    zh: '是二进制文件或编码不明，不是文本（可用 --encoding 指定编码）',
  })
}
