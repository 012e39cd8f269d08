import { CommanderError } from 'commander'
import { UserError } from '../input/user-error.ts'
import type { Session } from './io.ts'
import { usageError } from './usage-error.ts'
import { cliWords } from './words.ts'

/** One line on what went wrong; a mistake of ours says so and shows its stack on request only. */
export function explain(error: unknown, { lang, io }: Session): string {
  if (error instanceof UserError) return error.words[lang]
  if (error instanceof CommanderError) return usageError(error, lang)
  const reason = error instanceof Error ? error : new Error(String(error))
  return cliWords[lang].internalError(
    io.env.QPARSE_DEBUG ? (reason.stack ?? reason.message) : reason.message.replaceAll('\n', ' '),
  )
}
