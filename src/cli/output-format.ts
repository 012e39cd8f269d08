import { extname } from 'node:path'
import { UserError } from '../input/user-error.ts'
import { cliWords } from './words.ts'

/**
 * The format that a file name asks for: `goals.md` → `md`, `plan.yml` → `yaml`, `plan.txt` → what is for the eye; `undefined`
 * where the name asks for none.
 *
 * @throws UserError for an ending of no format: the file would not be what its name says
 */
export function formatByName<F extends string>(output: string | undefined, formats: readonly F[]): F | undefined {
  const ending = extname(output ?? '')
    .slice(1)
    .toLowerCase()
  if (output === undefined || output === '-' || ending === '') return undefined
  const called: readonly string[] = ending === 'yml' ? ['yaml'] : ending === 'txt' ? ['table', 'tree'] : [ending]
  const format = formats.find((one) => called.includes(one))
  if (format !== undefined) return format
  const list = formats.join(', ')
  throw new UserError({
    en: cliWords.en.unknownEnding(output, ending, list),
    zh: cliWords.zh.unknownEnding(output, ending, list),
  })
}
