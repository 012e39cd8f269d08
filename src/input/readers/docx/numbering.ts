import { readXml } from './xml.ts'

/** One level of a list: how its numbers look and count. */
export interface Level {
  start: number
  format: string
  /** `（%2）`, `%1.%2`; the sign itself for a bullet. */
  text: string
  suffix: 'tab' | 'space' | 'nothing'
  /** All numbers in digits (`isLgl`). */
  legal: boolean
  /** 0: counts on for ever; k: begins anew only behind a level above k; absent: behind any level above. */
  restart: number | null
  /** Paragraph style that takes its number from this level. */
  style: string | null
}

/** A list as the document uses it. */
export interface List {
  /** What its numbers are counted on: lists of one definition go on counting each other. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew when this list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

interface Definition {
  readonly levels: Map<number, Level>
  numStyleLink: string | null
  styleLink: string | null
}

interface Instance {
  definition: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** All lists of `numbering.xml`, by `numId`. */
export class Numbering {
  readonly #definitions = new Map<string, Definition>()
  readonly #instances = new Map<string, Instance>()
  readonly #lists = new Map<string, List | null>()

  constructor(part: Uint8Array | undefined) {
    if (part) this.#read(part)
  }

  /** The list of a `numId`, or `null` where there is none. */
  list(numId: string): List | null {
    const known = this.#lists.get(numId)
    if (known !== undefined) return known
    const list = this.#resolve(numId)
    this.#lists.set(numId, list)
    return list
  }

  #resolve(numId: string): List | null {
    const instance = this.#instances.get(numId)
    if (!instance) return null
    let id = instance.definition
    let definition = this.#definitions.get(id)
    // A definition may only name a style whose list holds the levels; that list names the same style back.
    if (definition?.numStyleLink) {
      const { numStyleLink } = definition
      for (const [other, candidate] of this.#definitions) {
        if (candidate.styleLink !== numStyleLink || candidate.levels.size === 0) continue
        id = other
        definition = candidate
        break
      }
    }
    if (!definition) return null
    return { counter: id, levels: new Map([...definition.levels, ...instance.levels]), starts: instance.starts }
  }

  #read(part: Uint8Array): void {
    let definition: Definition | null = null
    let instance: Instance | null = null
    let level: Level | null = null
    let override = -1
    let choice = 0
    readXml(part, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        // A number format of a newer Word comes twice: the fallback is the one in words of the standard.
        if (name === 'mc:Choice') choice++
        if (choice > 0) return
        switch (name) {
          case 'w:abstractNum':
            definition = { levels: new Map(), numStyleLink: null, styleLink: null }
            this.#definitions.set(attributes['w:abstractNumId'] ?? '', definition)
            break
          case 'w:numStyleLink':
            if (definition) definition.numStyleLink = value
            break
          case 'w:styleLink':
            if (definition) definition.styleLink = value
            break
          case 'w:num':
            instance = { definition: '', starts: new Map(), levels: new Map() }
            this.#instances.set(attributes['w:numId'] ?? '', instance)
            break
          case 'w:abstractNumId':
            if (instance) instance.definition = value
            break
          case 'w:lvlOverride':
            override = Number(attributes['w:ilvl'])
            break
          case 'w:startOverride':
            instance?.starts.set(override, Number(value))
            break
          case 'w:lvl': {
            level = newLevel()
            const owner = instance ? instance.levels : definition?.levels
            owner?.set(Number(attributes['w:ilvl']), level)
            break
          }
          default:
            if (level) setLevel(level, name, value, attributes)
        }
      },
      close: (name) => {
        if (name === 'mc:Choice') choice--
        else if (name === 'w:abstractNum') definition = null
        else if (name === 'w:num') instance = null
        else if (name === 'w:lvl') level = null
      },
    })
  }
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false, restart: null, style: null }
}

function setLevel(level: Level, name: string, value: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'w:start') level.start = Number(value)
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = attributes['w:null'] === '1' ? '' : value
  else if (name === 'w:suff') level.suffix = value === 'space' ? 'space' : value === 'nothing' ? 'nothing' : 'tab'
  else if (name === 'w:isLgl') level.legal = isOn(attributes)
  else if (name === 'w:lvlRestart') level.restart = Number(value)
  else if (name === 'w:pStyle') level.style = value
}

/** A switch of Word: present is on, unless it says otherwise. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '1')
}
