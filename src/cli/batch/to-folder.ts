import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../input/user-error.ts'
import type { Format } from '../../render/index.ts'
import { cliWords } from '../words.ts'
import type { Destination } from './destination.ts'
import { forget, Journal } from './journal.ts'
import { targetsOf } from './out-files.ts'
import type { Shard } from './shard.ts'
import { batchWords } from './words.ts'

interface Entry {
  readonly path: string
  readonly sha256: string
}

export interface FolderChoices {
  readonly format: Format
  readonly shard: Shard | undefined
  /** Keep a journal under this key, and go by it. */
  readonly key: string | null
  /** The journal was of another program or other options. */
  readonly fresh: (path: string) => Promise<void>
}

/** A file for each source below a folder; those who read the sources write them. */
export async function folderDestination(
  folder: string,
  paths: readonly string[],
  { format, shard, key, fresh }: FolderChoices,
): Promise<Destination> {
  const targets = targetsOf(folder, paths, format)
  makeFolder(folder)
  // Runs of other shards may write beside us.
  const path = join(folder, shard ? `.qparse-${shard.i}-of-${shard.n}.jsonl` : '.qparse.jsonl')
  const others = readdirSync(folder).filter((name) => /^\.qparse(?:-\d+-of-\d+)?\.jsonl$/.test(name))
  forget(
    others.map((name) => join(folder, name)).filter((other) => key === null || other !== path),
    key,
  )
  if (key === null) {
    return {
      prepare: (source) => ({ target: targets.get(source) as string }),
      done: async () => {},
      kept: async () => false,
      finish: async () => {},
      abandon: async () => {},
    }
  }
  const { journal, entries, other } = Journal.open<Entry>(path, key)
  if (other) await fresh(path)
  const known = new Map(entries.map(({ path, sha256 }) => [path, sha256]))
  let lines = entries.length
  return {
    prepare(source) {
      const sha256 = known.get(source)
      return { target: targets.get(source) as string, ...(sha256 !== undefined && { known: sha256 }) }
    },
    async done({ path: source = '' }, { sha256 }) {
      journal.append({ path: source, sha256 })
      known.set(source, sha256)
      lines++
    },
    kept: async () => true,
    async finish() {
      if (lines > known.size) journal.replace([...known].map(([path, sha256]) => ({ path, sha256 })))
      journal.close()
    },
    abandon: async () => journal.close(),
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new UserError(batchWords.outNotFolder(folder))
    throw new UserError({ en: cliWords.en.cannotWrite(folder, code), zh: cliWords.zh.cannotWrite(folder, code) })
  }
}
