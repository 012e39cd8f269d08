import { readdir, realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { byCodePoint } from './code-point-order.ts'

/** What documents are called. A `.doc` is often a web page, and else it is told what to do with it. */
const endings = new Set(
  ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.shtml', '.docx', '.pdf'].concat('.doc', '.wps'),
)

/** Something that a folder holds. */
export type Found =
  | { readonly kind: 'document'; readonly path: string }
  | { readonly kind: 'other'; readonly ending: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string }

/**
 * Documents below a folder in the order of their paths. Hidden files, `node_modules`, the lock files of Office and the
 * folder `except` are left out; links to files are followed, links to folders are not.
 */
export async function* walk(folder: string, except?: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) {
    yield { kind: 'unreadable', path: folder, why: entries.code ?? entries.message }
    return
  }
  const named = entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$') && name !== 'node_modules')
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => byCodePoint(a.key, b.key))
  for (const { entry } of named) {
    const path = below(folder, entry.name)
    if (entry.isDirectory()) {
      if (except === undefined || (await realpath(path).catch(() => null)) !== except) yield* walk(path, except)
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      const ending = extname(entry.name).toLowerCase()
      yield endings.has(ending) ? { kind: 'document', path } : { kind: 'other', ending: ending || entry.name }
    }
  }
}

/** `docs/` and `a.txt` → `docs/a.txt`; what lies in `.` is called by its name alone. */
function below(folder: string, name: string): string {
  if (folder === '.' || folder === './') return name
  return /[\\/]$/.test(folder) ? folder + name : `${folder}/${name}`
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
