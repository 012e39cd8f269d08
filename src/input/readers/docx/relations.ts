import type { Archive } from './unzip.ts'
import { readXml } from './xml.ts'

/** Parts that a part refers to, by the last word of their type: `styles`, `numbering`. */
export interface Relations {
  (type: string): Uint8Array | undefined
  path(type: string): string | undefined
}

/** Relations of a part, or of the whole archive for `''`. Nothing outside the archive is looked at. */
export function readRelations({ parts }: Pick<Archive, 'names' | 'parts'>, part: string): Relations {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const targets = new Map<string, string>()
  const rels = parts[`${folder}_rels/${part.slice(slash + 1)}.rels`]
  if (rels) {
    readXml(rels, {
      open(name, attributes) {
        if (!name.endsWith('Relationship') || attributes.TargetMode === 'External') return
        const type = (attributes.Type ?? '').split('/').at(-1) as string
        if (!targets.has(type)) targets.set(type, resolvePath(folder, attributes.Target ?? ''))
      },
    })
  }
  const path = (type: string): string | undefined => targets.get(type)
  return Object.assign((type: string) => parts[targets.get(type) ?? `${folder}${type}.xml`], { path })
}

/** `word/` and `../styles.xml` → `styles.xml`; a leading slash means the root. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
