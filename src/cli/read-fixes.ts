import { readFile } from 'node:fs/promises'
import { type Fix, fixesSchema } from '../contract/fixes-schema.ts'
import { UserError } from '../input/user-error.ts'

/** Corrections of a yaml file, checked; a mistake is told with its line and column. */
export async function readFixes(path: string): Promise<Fix[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UserError({ en: `${path}: cannot be read (${error.message})`, zh: `${path}：无法读取（${error.message}）` })
  })
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const fault = (at: number, reason: string): UserError => {
    const { line, col } = lines.linePos(at)
    return new UserError({ en: `${path}:${line}:${col}: ${reason}`, zh: `${path}:${line}:${col}：${reason}` })
  }
  const broken = document.errors[0]
  if (broken) throw fault(broken.pos[0], broken.message.split('\n')[0] as string)
  const read = fixesSchema.safeParse(document.toJS() ?? [])
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const node = issue
    ? (document.getIn(issue.path as (string | number)[], true) ??
      document.getIn((issue.path as (string | number)[]).slice(0, -1), true))
    : null
  const at = (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0
  throw fault(at, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
}
