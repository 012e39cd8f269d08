import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, resolve } from 'node:path'
import { UserError } from '../../input/user-error.ts'
import type { Format } from '../../render/index.ts'
import { cliWords } from '../words.ts'
import { batchWords } from './words.ts'

/**
 * Source → file below `folder` for its result: the path as given and the ending of the format, so that `a.docx` and `a.pdf`
 * do not meet. `../docs/a.txt` → `docs/a.txt.json`
 */
export function targetOf(folder: string, path: string, format: Format): string {
  const inside = normalize(path)
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .replace(/^\/+|^(?:\.\.\/)+/, '')
  return join(folder, `${inside}.${format === 'table' ? 'txt' : format}`)
}

/** All sources with their files; two that would share one, and one that is a source itself, are refused before anything is read. */
export function targetsOf(folder: string, paths: readonly string[], format: Format): Map<string, string> {
  const owners = new Map<string, string>()
  const targets = new Map<string, string>()
  const sources = new Set(paths.map((path) => resolve(path)))
  for (const path of paths) {
    const target = targetOf(folder, path, format)
    const owner = owners.get(target)
    if (owner !== undefined) throw new UserError(batchWords.sameTarget(owner, path, target))
    // a.txt --out . -f table beside a source a.txt.txt
    if (sources.has(resolve(target)))
      throw new UserError({ en: cliWords.en.wouldOverwrite(target), zh: cliWords.zh.wouldOverwrite(target) })
    owners.set(target, path)
    targets.set(path, target)
  }
  return targets
}

/** Writes a file beside its place and moves it there, so that no half of it is ever seen. */
export async function writeWhole(target: string, text: string): Promise<void> {
  try {
    await writeFile(`${target}.part`, text).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      await mkdir(dirname(target), { recursive: true })
      await writeFile(`${target}.part`, text)
    })
    await rename(`${target}.part`, target)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code ?? message
    throw new UserError({ en: cliWords.en.cannotWrite(target, why), zh: cliWords.zh.cannotWrite(target, why) })
  }
}
