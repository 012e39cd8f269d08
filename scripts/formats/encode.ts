/** Text → bytes of an encoding that Node can only read: the tables are turned round. */
export function encode(text: string, encoding: 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const c of text) {
    const code = c < '\u0080' ? [c.charCodeAt(0)] : table.get(c)
    if (code === undefined) throw new Error(`${encoding} has no ${c}`)
    bytes.push(...code)
  }
  return Uint8Array.from(bytes)
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: 'gb18030' | 'big5'): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (bytes: number[]): void => {
    const c = decoder.decode(Uint8Array.from(bytes))
    if ([...c].length === 1 && c !== '\ufffd' && !table.has(c)) table.set(c, bytes)
  }
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b])
  // Four bytes: what the older sets lack.
  if (encoding === 'gb18030') {
    for (let a = 0x81; a <= 0x84; a++)
      for (let b = 0x30; b <= 0x39; b++) for (let c = 0x81; c < 0xff; c++) for (let d = 0x30; d <= 0x39; d++) add([a, b, c, d])
  }
  tables.set(encoding, table)
  return table
}
