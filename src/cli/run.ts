import { CommanderError } from 'commander'
import { explain } from './explain.ts'
import { type CliIo, ClosedPipe, type ExitCode, Session } from './io.ts'
import { chooseLanguage } from './language.ts'
import { buildProgram } from './program.ts'

/** Arguments → exit code; all output goes to the streams of `io`. Never throws. */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const session = new Session(io, chooseLanguage(argv, io.env))
  try {
    await buildProgram(session).parseAsync(argv, { from: 'user' })
    return session.exitCode
  } catch (error) {
    if (error instanceof ClosedPipe) return session.exitCode
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    // No command at all: the help stands on the standard error already.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2
    await session.tell(explain(error, session)).catch(() => {})
    return 2
  }
}
