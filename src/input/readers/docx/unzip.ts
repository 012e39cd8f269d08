import { unzipSync } from 'fflate'
import { UserError } from '../../user-error.ts'

/** One part of a document is not larger than this, unpacked; nor are all of them together more than twice of it. */
const largestPart = 96 * 1024 * 1024
/** More entries than any document has. */
const mostEntries = 20_000

/** The parts of an archive whose names are wanted, unpacked; and the names of all. */
export interface Archive {
  readonly names: ReadonlySet<string>
  readonly parts: Readonly<Record<string, Uint8Array>>
}

/** Unpacks only what is asked for and only to a bound: what claims more, or turns out to be more, is refused. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const names = new Set<string>()
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.add(name)
        if (names.size > mostEntries) throw bomb()
        if (!wanted(name)) return false
        // Deflate makes nothing a thousand times smaller; a header that says so lies.
        total += originalSize
        if (originalSize > largestPart || total > 2 * largestPart || originalSize > size * 1100 + 4096) throw bomb()
        return true
      },
    })
    return { names, parts }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError({
      en: 'is a damaged or truncated archive (.docx); download it again',
      zh: '压缩包（.docx）已损坏或不完整，请重新下载',
    })
  }
}

function bomb(): UserError {
  return new UserError({ en: 'unpacks to far more than any document holds; not read', zh: '解压后远大于任何文档，不予读取' })
}
