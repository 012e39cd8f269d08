import { halfWidth } from '../../clean/characters.ts'

/** As `norm` of the clean text, without spaces. */
export function fold(text: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const plain = halfWidth(code)
    const space = code === 32 || code === 160 || code === 0x3000 || code === 9
    if (plain === code && !space) continue
    out += text.slice(from, i)
    if (!space) out += String.fromCharCode(plain)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
