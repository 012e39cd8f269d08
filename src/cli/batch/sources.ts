import { realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import type { Words } from '../../input/user-error.ts'
import { byCodePoint } from './code-point-order.ts'
import { walk } from './walk.ts'
import { batchWords } from './words.ts'

/** The files that the arguments stand for. */
export interface Sources {
  readonly paths: readonly string[]
  /** Whether an argument was a folder or a pattern, so that the number of files is not told by the command. */
  readonly searched: boolean
  /** What could not be looked into, or matched nothing. */
  readonly problems: readonly Words[]
  /** Files of folders that are no documents: ending → how many. */
  readonly others: ReadonlyMap<string, number>
}

/** Files, folders and patterns → files in order; what a folder or a pattern finds again is taken once. */
export async function findSources(given: readonly string[], out?: string): Promise<Sources> {
  const paths: string[] = []
  const seen = new Set<string>()
  const problems: Words[] = []
  const others = new Map<string, number>()
  let searched = false
  const found = (path: string): void => {
    if (!seen.has(path)) paths.push(path)
    seen.add(path)
  }
  const problem = (path: string, why: Words): void => {
    problems.push({ en: `${path}: ${why.en}`, zh: `${path}：${why.zh}` })
  }
  const except = out === undefined ? undefined : await realpath(out).catch(() => undefined)
  for (const path of given) {
    const info = path === '-' ? null : await stat(path).catch(() => null)
    if (info?.isDirectory()) {
      searched = true
      let documents = 0
      for await (const entry of walk(path, except)) {
        if (entry.kind === 'unreadable') problem(entry.path, batchWords.cannotLook(entry.why))
        else if (entry.kind === 'other') others.set(entry.ending, (others.get(entry.ending) ?? 0) + 1)
        else {
          documents++
          found(entry.path)
        }
      }
      if (documents === 0) problem(path, batchWords.noDocuments)
    } else if (info === null && isPattern(path)) {
      searched = true
      const matches = await expand(path)
      for (const match of matches) found(match)
      if (matches.length === 0) problem(path, batchWords.noMatch)
    } else {
      seen.add(path)
      paths.push(path)
    }
  }
  return { paths, searched, problems, others }
}

/** Whether a name that no file has is a pattern that the shell left alone. */
export function isPattern(path: string): boolean {
  return /[*?]|\[.+\]|\{.+\}/.test(path)
}

async function expand(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const options = { absolute: isAbsolute(pattern), expandDirectories: false, ignore: ['**/node_modules/**'] }
  return (await glob(pattern, options)).sort(byCodePoint)
}
