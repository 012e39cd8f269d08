import { UserError, type Words } from './user-error.ts'

/** A kind of file that is not read: how it begins, and what to do with it. */
interface Refused {
  readonly matches: (head: string, bytes: Uint8Array) => boolean
  readonly why: Words
}

const convert = {
  en: 'open it and save it as .docx, or run: soffice --headless --convert-to docx FILE',
  zh: '请打开后另存为 .docx，或运行：soffice --headless --convert-to docx 文件',
}

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Kinds in order; those that can be converted tell how. */
const kinds: readonly Refused[] = [
  {
    // an encrypted .docx hides in the container of the old format
    matches: (head, bytes) => head.startsWith(ole) && holds(bytes, 'EncryptedPackage'),
    why: { en: 'is protected by a password; open it and save it without one', zh: '有密码保护，请打开后去掉密码再保存' },
  },
  {
    matches: (head, bytes) => head.startsWith(ole) && (holds(bytes, 'Workbook') || holds(bytes, 'PowerPoint Document')),
    why: { en: 'is an old Excel or PowerPoint file, not a text document', zh: '是旧版 Excel 或 PowerPoint 文件，不是文字文档' },
  },
  {
    matches: (head) => head.startsWith('\xd0\xcf\x11\xe0'),
    why: {
      en: `is an old Word or WPS document (.doc, .wps); ${convert.en}`,
      zh: `是旧版 Word 或 WPS 文档（.doc、.wps），${convert.zh}`,
    },
  },
  {
    matches: (head) => head.startsWith('{\\rtf'),
    why: { en: `is a Rich Text document (.rtf); ${convert.en}`, zh: `是 RTF 文档，${convert.zh}` },
  },
  {
    matches: (head) => /<\?mso-application\s+progid="Word|<w:wordDocument|<pkg:package/.test(head),
    why: { en: `is a Word document as one XML file; ${convert.en}`, zh: `是单一 XML 文件的 Word 文档，${convert.zh}` },
  },
  {
    matches: (head) => /^Content-Type:\s*multipart\/related/im.test(head) && /^MIME-Version:/im.test(head),
    why: {
      en: 'is a web archive (.mht, .mhtml); save the page as "web page, HTML only"',
      zh: '是单个文件的网页存档（.mht、.mhtml），请把网页另存为“网页，仅 HTML”',
    },
  },
  { matches: (head) => head.startsWith('\x89PNG'), why: { en: 'is a PNG image, not text', zh: '是 PNG 图片，不是文本' } },
  { matches: (head) => head.startsWith('\xff\xd8\xff'), why: { en: 'is a JPEG image, not text', zh: '是 JPEG 图片，不是文本' } },
  { matches: (head) => /^(?:II\*\0|MM\0\*)/.test(head), why: { en: 'is a TIFF image, not text', zh: '是 TIFF 图片，不是文本' } },
  {
    matches: (head) => head.startsWith('\x1f\x8b'),
    why: { en: 'is a gzip archive, not text', zh: '是 gzip 压缩文件，不是文本' },
  },
  {
    matches: (head) => head.startsWith('Rar!\x1a\x07'),
    why: { en: 'is a RAR archive; unpack it', zh: '是 RAR 压缩包，请先解压' },
  },
  {
    matches: (head) => head.startsWith("7z\xbc\xaf'\x1c"),
    why: { en: 'is a 7z archive; unpack it', zh: '是 7z 压缩包，请先解压' },
  },
]

/** Throws a `UserError` with advice for a file of a kind that is known and not read. */
export function refuse(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  const kind = kinds.find(({ matches }) => matches(head, bytes))
  if (kind) throw new UserError(kind.why)
}

/** Whether the directory of an OLE container names a stream. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
}
