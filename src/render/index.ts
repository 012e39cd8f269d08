import type { Part } from '../contract/parts.ts'
import type { PolicyDocument } from '../contract/types.ts'
import type { Lang } from '../input/user-error.ts'

/** What a renderer may ask for; those that give data look at `several` and `bom` only. */
export interface RenderOptions {
  /** More than one document was asked for, whether or not all of them could be read. */
  readonly several: boolean
  /** csv with a byte-order mark. */
  readonly bom: boolean
  /** Only these members were asked for: csv shows the table of the first of them that has one. */
  readonly only?: readonly Part[] | undefined
  readonly lang: Lang
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

/** Documents → text, one after the other, so that a long list of files never stands in memory. */
export interface Renderer {
  document(document: PolicyDocument, index: number): string
  /** The same in parts, where a long document need not stand in memory as one text. */
  parts?(document: PolicyDocument, index: number): Iterable<string>
  /** What follows the last of `count` documents. */
  end(count: number): string
}

/** Output formats in the order of the help; each brings its code when it is asked for. */
const renderers = {
  json: async (options: RenderOptions) => (await import('./json.ts')).jsonRenderer(options),
  yaml: async () => (await import('./yaml.ts')).yamlRenderer(),
  jsonl: async () => (await import('./jsonl.ts')).jsonlRenderer(),
  csv: async (options: RenderOptions) => (await import('./csv.ts')).csvRenderer(options),
  table: async (options: RenderOptions) => (await import('./summary.ts')).summaryRenderer(options),
} satisfies Record<string, (options: RenderOptions) => Promise<Renderer>>

export type Format = keyof typeof renderers

export const formats = Object.keys(renderers) as Format[]

/** Name of a format → its renderer. */
export function openRenderer(format: Format, options: RenderOptions): Promise<Renderer> {
  return renderers[format](options)
}
