import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Recipe } from './task.ts'

/** Program and options in one word: results of another word are not those that this run would give. */
export function runKey(version: string, { format, render, options, lexicon }: Recipe): string {
  const { only, section, encoding, script, duties, unsure, leftovers, fixes } = options
  const { lang, width, color } = render
  const all = {
    ...{ version, format, only, section, encoding, script, duties, unsure, leftovers, lexicon, bom: render.bom },
    fixes: fixes === undefined ? null : contentOf(fixes),
    several: render.several,
    look: format === 'table' ? { lang, width, color } : null,
  }
  return `${version} ${createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)}`
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null // told when it is used
  }
}
