import type { Format, RenderOptions } from '../../render/index.ts'
import type { ExtractCommandOptions } from '../commands/extract.ts'
import type { Session } from '../io.ts'
import { readLexicon } from '../read-lexicon.ts'
import { screen } from '../screen.ts'
import type { Recipe } from './task.ts'

/** How each document of a run is to be read and shown. */
export async function recipeFor(
  session: Session,
  options: ExtractCommandOptions & { format: Format },
  several: boolean,
): Promise<Recipe> {
  const { lang, io } = session
  const render: RenderOptions = { several, bom: options.bom ?? false, only: options.only, lang, ...screen(io, options) }
  return {
    lang,
    env: { QPARSE_DEBUG: io.env.QPARSE_DEBUG },
    format: options.format,
    render,
    options,
    lexicon: await readLexicon(session, options.lexicon),
    sizes: io.stderr.isTTY ?? false,
  }
}
