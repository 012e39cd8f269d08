import { inflateSync } from 'node:zlib'
import { UserError } from '../../user-error.ts'

/** A page that unpacks to more than this is made to fill the memory. */
const largest = 24 * 1024 * 1024
/** A page that unpacks to more than this is a map or drawing: its lines are not looked at. */
const heavy = 3 * 1024 * 1024
/** Where the description of a stream is looked for before it. */
const descriptionLength = 600

/** Pictures and fonts are never unpacked here, so their size does not matter. */
const notContent = /\/Subtype\s*\/Image|\/Length1|\/FontFile|\/Type1C|\/CIDFontType0C|\/OpenType|\/N\s+\d+\s*\/Alternate/

/**
 * Looks into the packed streams of a file before it is read: a few kilobytes can unpack to gigabytes. Tells whether a
 * page is so full of drawing that its lines would cost too much.
 */
export function checkStreams(bytes: Uint8Array): { heavy: boolean } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let drawn = false
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const begin = file[at + 6] === 13 ? at + 8 : at + 7
    const end = file.indexOf('endstream', begin)
    if (end < 0) break
    const description = file.toString('latin1', Math.max(0, at - descriptionLength), at)
    const own = description.slice(Math.max(0, description.lastIndexOf(' obj')))
    const filters = own.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0
    if (!notContent.test(own)) {
      const size = unpackedSize(file.subarray(begin, end), Math.min(filters, 3))
      if (size > largest) {
        throw new UserError({ en: 'unpacks to far more than any document holds; not read', zh: '解压后远大于任何文档，不予读取' })
      }
      if (size > heavy) drawn = true
    }
    at = file.indexOf('stream', end + 9)
  }
  return { heavy: drawn }
}

/** Size of a stream once it is unpacked, or a little more than the bound; damaged streams count as they are. */
function unpackedSize(packed: Buffer, filters: number): number {
  let data = packed
  try {
    for (let i = 0; i < filters; i++) data = inflateSync(data, { maxOutputLength: largest + 1 })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? largest + 1 : data.length
  }
  return data.length
}
