import type { CliIo } from './io.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

/** How wide the standard output is and whether it takes colours. */
export interface Screen {
  readonly width: number
  readonly color: boolean
}

/** Reads the screen off the streams and the environment; a file takes no colours unless they are asked for. */
export function screen({ stdout, env }: CliIo, { color, output }: { color: ColorChoice; output?: string }): Screen {
  const columns = stdout.columns ?? Number.parseInt(env.COLUMNS ?? '', 10)
  return {
    width: Math.min(160, columns >= 40 ? columns : 100),
    color: color === 'always' || (color === 'auto' && output === undefined && takesColor(stdout.isTTY ?? false, env)),
  }
}

/** NO_COLOR and FORCE_COLOR as most programs understand them; chalk alone would ignore the first. */
function takesColor(isTty: boolean, env: CliIo['env']): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTty && !env.NO_COLOR && env.TERM !== 'dumb'
}
