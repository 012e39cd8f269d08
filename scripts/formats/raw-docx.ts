import { strToU8, zipSync } from 'fflate'

/** Parts of a .docx file, each without its root element; what is left out is not in the file. */
export interface RawDocx {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  /** Prefix and namespace that the file uses for `w:`. */
  readonly namespace?: string
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** A .docx file by hand, for what the `docx` package does not write: links between lists, tracked changes, odd files. */
export function rawDocx({ body, numbering, styles, footnotes, namespace = main }: RawDocx): Uint8Array {
  const root = (name: string, content: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${name}>`,
    )
  const related = Object.entries({ numbering, styles, footnotes }).filter(([, content]) => content !== undefined)
  const relations = (entries: readonly [string, string][]): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships">${entries.map(([type, target], i) => `<Relationship Id="rId${i}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    )
  return zipSync({
    '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(related.map(([type]) => [type, `${type}.xml`])),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(related.map(([type, content]) => [`word/${type}.xml`, root(type, content as string)])),
  })
}

/** A paragraph: `p('text', '<w:pStyle w:val="a"/>')`. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A numbered paragraph. */
export function item(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
}

/** A level of a list. */
export function lvl(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** The definition of a list. */
export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
}

/** A list in use. */
export function use(numId: number, id: number, overrides = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`
}

/** A cell with its paragraphs. */
export function tc(content: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
}

/** A table of rows, each a list of cells. */
export function tbl(...rows: readonly string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}
