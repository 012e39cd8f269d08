import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fixture } from './paths.ts'

/** One sentence and what it gives; `fixtures/corpus/README.md` says what the keys mean. */
export interface CorpusCase {
  text: string
  context?: { title?: string; date?: string; period?: { from: number; to: number }; year?: number; duties?: boolean }
  gives: Record<string, unknown>[]
  shows?: string[]
  against?: string[]
  why?: string
}

export interface CorpusFile {
  area: string
  name: string
  cases: CorpusCase[]
}

const keys = new Set(['text', 'context', 'gives', 'shows', 'against', 'why'])

/** All files of the corpus, each checked for keys that nobody reads. */
export function readCorpus(): CorpusFile[] {
  const folder = fixture('corpus')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => {
      const [area = '', ...rest] = path.split(/[\\/]/)
      const cases = parse(readFileSync(join(folder, path), 'utf8')) as CorpusCase[]
      if (!Array.isArray(cases)) throw new Error(`${path}: not a list of cases`)
      for (const one of cases) {
        const unknown = Object.keys(one).filter((key) => !keys.has(key))
        if (unknown.length > 0 || typeof one.text !== 'string' || !Array.isArray(one.gives)) {
          throw new Error(
            `${path}: needs text and gives, does not know ${unknown.join(', ')}: ${JSON.stringify(one).slice(0, 80)}`,
          )
        }
      }
      return { area, name: rest.join('/').replace(/\.ya?ml$/, ''), cases }
    })
}

/** The text of a case as a document: its title and date in front, where it has any. */
export function documentText({ text, context }: CorpusCase): string {
  const date = context?.date?.split('-').map(Number)
  const dated = date ? `（${date[0]}年${date[1] ? `${date[1]}月` : ''}${date[2] ? `${date[2]}日` : ''}）` : undefined
  return [context?.title, dated, text].filter((line) => line !== undefined).join('\n')
}
