import type { DiffReport, Overrides } from '../../../contract/diff-types.ts'
import { sourceLabel } from '../../../input/read-source.ts'
import { UserError, type Words } from '../../../input/user-error.ts'
import type { Session } from '../../io.ts'
import { readTold } from '../../read.ts'

/** `--align my.yaml` → what people know of the alignment; a mistake is told with its line and column. */
export async function readAlignment(session: Session, path: string): Promise<Overrides> {
  const [{ text }, { LineCounter, parseDocument }, { overridesSchema }] = await Promise.all([
    readTold(session, path, {}),
    import('yaml'),
    import('../../../contract/diff-schema.ts'),
  ])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${line}:${col}`
  }
  const [broken] = document.errors
  if (broken)
    throw wrong(path, at(broken.pos[0]), broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '')
  const result = overridesSchema.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const issue = result.error.issues[0] as (typeof result.error.issues)[number]
  // The nearest node above what is wrong that is there; a key that nobody knows is looked up itself.
  const path_ = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path
  for (let depth = path_.length; depth >= 0; depth--) {
    const node = document.getIn(path_.slice(0, depth), true) as { range?: [number, number, number] } | undefined
    if (node?.range) throw wrong(path, at(node.range[0]), issue.message)
  }
  throw wrong(path, '1:1', issue.message)
}

function wrong(path: string, place: string, why: string): UserError {
  const label: Words = sourceLabel(path)
  return new UserError({ en: `${label.en}:${place}: ${why}`, zh: `${label.zh}:${place}：${why}` })
}

/** The present alignment as a file to be edited: rows of several names as `same`, near misses as comments to choose from. */
export async function formatAlignment(report: DiffReport): Promise<string> {
  const { Document } = await import('yaml')
  const rows = report.rows.map((row) => ({ row, names: [...new Set(row.cells.flatMap((cell) => cell?.names ?? []))] }))
  const document = new Document({
    same: rows.filter(({ names }) => names.length > 1).map(({ row, names }) => ({ name: row.name, names })),
    different: [],
    rename: {},
  })
  const byId = new Map(report.rows.map((row) => [row.id, row.name]))
  const near = report.nearMisses.map(({ a, b, score, why }) => ` - [${byId.get(a)}, ${byId.get(b)}]  # ${score} ${why}`)
  document.commentBefore =
    ' same: names of one measure; different: names kept apart, two or more in a list; rename: name → name to go by'
  if (near.length > 0)
    document.comment = ` near misses, kept apart so far; move what is the same up to «same»:\n${near.join('\n')}`
  return document.toString({ lineWidth: 0 })
}
