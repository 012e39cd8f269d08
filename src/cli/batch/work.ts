import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { PolicyDocument } from '../../contract/types.ts'
import { decode } from '../../input/decode.ts'
import type { SourceText } from '../../input/read-source.ts'
import { readScript } from '../../input/script.ts'
import { UserError } from '../../input/user-error.ts'
import { openRenderer, type Renderer } from '../../render/index.ts'
import { explain } from '../explain.ts'
import { type CliIo, Session } from '../io.ts'
import { writeWhole } from './out-files.ts'
import type { Outcome, Recipe, Task } from './task.ts'
import { batchWords } from './words.ts'

/** Does a task; what goes wrong is part of the outcome. */
export type Work = (task: Task) => Promise<Outcome>

/** Prepares to do tasks by this recipe, in this thread. */
export async function openWork(recipe: Recipe, stdin: CliIo['stdin']): Promise<Work> {
  const tools = { ...(await import('../commands/extract.ts')), renderer: await openRenderer(recipe.format, recipe.render) }
  return async (task) => {
    const told: string[] = []
    const session = new Session(quietIo(recipe, stdin, told), recipe.lang)
    const outcome = await attempt(session, task, recipe, tools)
    const size = recipe.sizes ? sizeOf(task) : 0
    return { ...outcome, told: told.join(''), size } as Outcome
  }
}

/** What every task needs, brought once. */
type Tools = Pick<typeof import('../commands/extract.ts'), 'digest' | 'readDocument'> & { readonly renderer: Renderer }

type Bare = Omit<Outcome, 'told' | 'size'>

async function attempt(session: Session, task: Task, recipe: Recipe, tools: Tools): Promise<Bare> {
  const { renderer } = tools
  try {
    if (task.problem) throw new UserError(task.problem)
    if (isKept(task)) return { status: 'kept' } as Bare
    const document = await read(session, task, recipe, tools)
    const sha256 = document.document.origin.sha256 ?? ''
    if (task.target !== undefined) {
      try {
        await writeWhole(task.target, renderer.document(document, 0) + renderer.end(1))
      } catch (error) {
        return { ...failure(error, session, task), fatal: true } as Bare
      }
      return { status: 'done', sha256 } as Bare
    }
    const later = renderer.document(document, 1)
    return { status: 'done', sha256, later, ...(task.leading && { first: renderer.document(document, 0) }) } as Bare
  } catch (error) {
    return failure(error, session, task)
  }
}

function failure(error: unknown, session: Session, { path, problem }: Task): Bare {
  if (error instanceof UserError)
    return { status: 'failed', code: problem ? 'record' : 'input', words: error.words, fatal: false } as Bare
  const reason = explain(error, session)
  const said = path === undefined ? reason : `${path}: ${reason}`
  return { status: 'failed', code: 'internal', words: { en: said, zh: said }, fatal: false } as Bare
}

/** Whether the result that is there was made of what the file holds now. */
function isKept({ path, known, target }: Task): boolean {
  if (known === undefined || path === undefined || (target !== undefined && !existsSync(target))) return false
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex') === known
  } catch {
    return false // why, is told when it is read
  }
}

async function read(
  session: Session,
  { path, text, id }: Task,
  { options, lexicon }: Recipe,
  { digest, readDocument }: Tools,
): Promise<PolicyDocument> {
  const document =
    text === undefined
      ? await readDocument(session, path ?? '-', options, lexicon)
      : await digest(session, await given(text, options), { en: String(id ?? '-'), zh: String(id ?? '-') }, options, lexicon)
  return id === undefined || id === null ? document : { id, ...document }
}

/** A text that came by itself, as a source: nothing is taken off, so that offsets count in it. */
async function given(text: string | Uint8Array, { encoding, script = 'auto' }: Recipe['options']): Promise<SourceText> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const read = typeof text === 'string' ? { text, encoding: 'utf-8', guessed: false, damaged: 0 } : decode(text, encoding)
  if (read.text.trim() === '') throw new UserError(batchWords.noText)
  const simplified = await readScript(read.text, script)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...read, path: null, format: 'text', notices: [], sha256, ...(simplified !== null && { simplified }) }
}

function sizeOf({ path, text }: Task): number {
  if (text !== undefined) return text.length
  return (path !== undefined && path !== '-' && statSync(path, { throwIfNoEntry: false })?.size) || 0
}

/** Streams of a task: what is told is kept until its turn comes. */
function quietIo({ env }: Recipe, stdin: CliIo['stdin'], told: string[]): CliIo {
  const stderr: CliIo['stderr'] = {
    write(text, done) {
      told.push(text.toString())
      done()
    },
  }
  return { stdin, stdout: stderr, stderr, env, version: '' }
}
