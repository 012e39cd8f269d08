import type { DiffReport } from '../contract/diff-types.ts'
import type { Lang } from '../input/user-error.ts'

/** What a renderer of reports may ask for; those that give data look at none of it but `bom`. */
export interface DiffRenderOptions {
  readonly lang: Lang
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Documents down the side and measures across, with ranks. */
  readonly transpose: boolean
  /** csv with a byte-order mark. */
  readonly bom: boolean
}

export type DiffRenderer = (report: DiffReport, options: DiffRenderOptions) => string | Promise<string>

/** Forms of `qparse diff` in the order of the help, each brings its code when it is asked for. */
const renderers = {
  table: async () => (await import('./diff-table.ts')).renderDiffTable,
  json: async () => {
    const { formatJson } = await import('./json.ts')
    return (report) => `${formatJson(report)}\n`
  },
  yaml: async () => {
    const { formatYaml } = await import('./yaml.ts')
    return (report) => formatYaml(report)
  },
  csv: async () => (await import('./diff-csv.ts')).renderDiffCsv,
  md: async () => (await import('./diff-markdown.ts')).renderDiffMarkdown,
  jsonl: async () => {
    const sources = ({ documents }: DiffReport): string[] => documents.map(({ source }) => source)
    return (report) => report.rows.map((row) => `${JSON.stringify({ sources: sources(report), ...row })}\n`).join('')
  },
} satisfies Record<string, () => Promise<DiffRenderer>>

export type DiffFormat = keyof typeof renderers

export const diffFormats = Object.keys(renderers) as DiffFormat[]

/** Name of a format → its renderer. */
export function openDiffRenderer(format: DiffFormat): Promise<DiffRenderer> {
  return renderers[format]()
}
