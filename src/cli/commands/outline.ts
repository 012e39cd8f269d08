import { sourceLabel } from '../../input/read-source.ts'
import { UserError } from '../../input/user-error.ts'
import { findSection } from '../../model/select-section.ts'
import { outline } from '../../processor.ts'
import { type OutlineFormat, openOutlineRenderer, outlineFormats } from '../../render/outline-formats.ts'
import type { Session } from '../io.ts'
import { withSink } from '../output.ts'
import { formatByName } from '../output-format.ts'
import { type ReadChoices, readDocumentText } from '../read.ts'
import { type ColorChoice, screen } from '../screen.ts'
import { cliWords } from '../words.ts'

export interface OutlineCommandOptions extends ReadChoices {
  format?: OutlineFormat
  output?: string
  depth?: number
  text?: string
  color: ColorChoice
}

/** `qparse outline FILE`: the heading tree, or with `--text` the source of one section. */
export async function runOutline(session: Session, path: string, options: OutlineCommandOptions): Promise<void> {
  const source = await readDocumentText(session, path, options)
  const tree = outline(source.text, source)
  const show = async (): Promise<string> => {
    if (options.text === undefined) {
      const render = await openOutlineRenderer(options.format ?? formatByName(options.output, outlineFormats) ?? 'tree')
      return render(cut(tree, options.depth ?? Number.POSITIVE_INFINITY), { lang: session.lang, ...screen(session.io, options) })
    }
    const node = findSection(tree, options.text)
    if (!node) {
      const label = sourceLabel(path)
      throw new UserError({
        en: cliWords.en.noSection(label.en, options.text),
        zh: cliWords.zh.noSection(label.zh, options.text),
      })
    }
    const text = source.text.slice(node.extent.start.offset, node.extent.end.offset)
    return /[\r\n]$/.test(text) ? text : `${text}\n`
  }
  const shown = await show()
  await withSink(session, options.output, (sink) => sink.write(shown))
}

/** The tree down to a depth. */
function cut(tree: ReturnType<typeof outline>, depth: number): ReturnType<typeof outline> {
  return tree.map((node) => ({ ...node, children: depth > 1 ? cut(node.children, depth - 1) : [] }))
}
