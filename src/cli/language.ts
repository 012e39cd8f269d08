import type { Lang } from '../input/user-error.ts'

/** Language of the words: `--lang` where it is given, else what the environment says of messages. */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const told = languageOption(argv)
  if (told === 'zh' || told === 'en') return told
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en'
}

// Looked up before the arguments are parsed, for the help and the errors of parsing are words too.
function languageOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const joined = options.findLast((arg) => arg.startsWith('--lang='))
  return joined?.slice('--lang='.length) ?? options[options.lastIndexOf('--lang') + 1 || options.length]
}
