import { type Decoded, decode } from '../../decode.ts'
import { UserError } from '../../user-error.ts'

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i

/**
 * Bytes of a page → text. What is valid UTF-8 is UTF-8, whatever the page says: browsers save it so and leave the
 * declaration. Else `<meta charset=gb2312>` is believed, if it fits.
 */
export function decodeHtml(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return decode(bytes, encoding)
  const found = decode(bytes)
  if (!found.guessed) return found
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const name = declared.exec(head)?.[1]
  if (name === undefined) return found
  try {
    return decode(bytes, name)
  } catch (error) {
    if (error instanceof UserError) return found
    throw error
  }
}
