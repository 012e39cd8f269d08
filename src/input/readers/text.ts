import { decode } from '../decode.ts'
import type { ReadHints, ReadText } from '../readers.ts'

/** Plain text: bytes → decoded text, nothing else. */
export function readText(bytes: Uint8Array, { encoding }: ReadHints): ReadText {
  return { ...decode(bytes, encoding), notices: [] }
}
