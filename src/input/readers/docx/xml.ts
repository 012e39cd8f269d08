import { SaxesParser } from 'saxes'
import { UserError } from '../../user-error.ts'

/** Deeper documents are made to make a program fail: tables in tables in tables. */
const deepest = 512

/** Called for each element and text; names have the usual prefix of their namespace (`w:p`, `mc:Fallback`). */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/** Namespaces by their usual prefixes, in both editions of the standard; the file may call them as it likes. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
])

/**
 * Reads a part of a document as XML. Nothing is expanded: a part with a document type of its own, the home of entities,
 * is refused; so is one that is nested too deeply.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const renamed = new Map<string, string>()
  const nameOf = (name: string): string => {
    const colon = name.indexOf(':')
    const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
  }
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new UserError({
      en: 'holds an XML document type, which no Word file has; not read',
      zh: '含 XML 文档类型定义，Word 文件不应有，不予读取',
    })
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    if (depth > deepest) throw new UserError({ en: 'is nested too deeply for a document', zh: '嵌套过深，不像是文档' })
    const own: Record<string, string> = {}
    for (const key of Object.keys(attributes)) {
      const value = attributes[key] as string
      if (key.startsWith('xmlns')) {
        const usual = prefixes.get(value)
        if (usual !== undefined) renamed.set(key.slice(6), usual)
      }
    }
    for (const key of Object.keys(attributes)) own[nameOf(key)] = attributes[key] as string
    handlers.open(nameOf(name), own)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handlers.close?.(nameOf(name))
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('error', () => {
    throw new UserError({ en: 'is damaged: its XML cannot be read', zh: '文件已损坏：其中的 XML 无法读取' })
  })
  parser.write(decodeXml(bytes)).close()
}

/** XML is UTF-8, or UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array): string {
  const name = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(name).decode(bytes)
}
