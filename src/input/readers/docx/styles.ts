import { isOn, type Numbering } from './numbering.ts'
import { readXml } from './xml.ts'

/** What a paragraph style says that matters for the text. */
interface Style {
  name: string
  basedOn: string | null
  numId: string | null
  level: number | null
  /** `w:outlineLvl`: 0 for the topmost headings, 9 for none. */
  outline: number | null
  bold: boolean | null
  hidden: boolean
}

/** Longer chains of styles go in a circle. */
const longestChain = 40

/** Paragraph and character styles of `styles.xml`. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  #default: string | null = null

  constructor(part: Uint8Array | undefined) {
    if (part) this.#read(part)
  }

  /** Number of a paragraph by its style: that of the nearest style of the chain that has one. */
  numberOf(id: string | null, numbering: Numbering): { numId: string; level: number } | null {
    let level: number | null = null
    for (const [name, style] of this.#chain(id)) {
      level ??= style.level
      if (style.numId === null) continue
      if (style.numId === '0') return null
      // The level is the one that the list gives to this style, whatever the style says of it.
      const levels = numbering.list(style.numId)?.levels
      for (const [at, { style: linked }] of levels ?? []) if (linked === name) return { numId: style.numId, level: at }
      return { numId: style.numId, level: level ?? 0 }
    }
    return null
  }

  /** Depth of a heading by its style, 1 for the topmost; `null` for other paragraphs. */
  headingDepth(id: string | null): number | null {
    for (const [, { outline, name }] of this.#chain(id)) {
      if (outline !== null) return outline < 9 ? outline + 1 : null
      const depth = /^heading (\d)$/i.exec(name)?.[1]
      if (depth !== undefined) return Number(depth)
    }
    return null
  }

  /** Whether paragraphs of a style are entries of a table of contents. */
  isContents(id: string | null): boolean {
    return this.#chain(id).some(([, { name }]) => /^toc \d$/i.test(name))
  }

  isBold(id: string | null): boolean {
    for (const [, { bold }] of this.#chain(id)) if (bold !== null) return bold
    return false
  }

  isHidden(id: string | null): boolean {
    return id !== null && this.#chain(id).some(([, { hidden }]) => hidden)
  }

  /** A style and those it is based on; the default paragraph style where none is named. */
  #chain(id: string | null): [string, Style][] {
    const chain: [string, Style][] = []
    for (let at = id ?? this.#default; at !== null && chain.length < longestChain; ) {
      const style = this.#styles.get(at)
      if (!style || chain.some(([name]) => name === at)) break
      chain.push([at, style])
      at = style.basedOn
    }
    return chain
  }

  #read(part: Uint8Array): void {
    let style: Style | null = null
    readXml(part, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          style = { name: '', basedOn: null, numId: null, level: null, outline: null, bold: null, hidden: false }
          const id = attributes['w:styleId'] ?? ''
          this.#styles.set(id, style)
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined && attributes['w:default'] !== '0')
            this.#default = id
        } else if (style === null) return
        else if (name === 'w:name') style.name = value
        else if (name === 'w:basedOn') style.basedOn = value
        else if (name === 'w:numId') style.numId = value
        else if (name === 'w:ilvl') style.level = Number(value)
        else if (name === 'w:outlineLvl') style.outline = Number(value)
        else if (name === 'w:b') style.bold = isOn(attributes)
        else if (name === 'w:vanish') style.hidden = isOn(attributes)
      },
      close: (name) => {
        if (name === 'w:style') style = null
      },
    })
  }
}
