import type { OutlineNode } from '../contract/types.ts'
import type { Lang } from '../input/user-error.ts'

export interface OutlineRenderOptions {
  readonly lang: Lang
  readonly width: number
  readonly color: boolean
}

export type OutlineRenderer = (outline: readonly OutlineNode[], options: OutlineRenderOptions) => string | Promise<string>

/** Forms of `qparse outline`, each brings its code when it is asked for. */
const renderers = {
  tree: async () => (await import('./outline-tree.ts')).renderOutlineTree,
  json: async () => {
    const { formatJson } = await import('./json.ts')
    return (outline) => `${formatJson(outline)}\n`
  },
  yaml: async () => {
    const { formatYaml } = await import('./yaml.ts')
    return (outline) => formatYaml(outline)
  },
} satisfies Record<string, () => Promise<OutlineRenderer>>

export type OutlineFormat = keyof typeof renderers

export const outlineFormats = Object.keys(renderers) as OutlineFormat[]

export function openOutlineRenderer(format: OutlineFormat): Promise<OutlineRenderer> {
  return renderers[format]()
}
