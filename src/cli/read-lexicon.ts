import type { Node, YAMLMap } from 'yaml'
import type * as z from 'zod'
import type { UserLexicon } from '../contract/lexicon-schema.ts'
import { sourceLabel } from '../input/read-source.ts'
import { UserError, type Words } from '../input/user-error.ts'
import type { Session } from './io.ts'
import { readTold } from './read.ts'

/** A mistake in a lexicon, where it stands in the file. */
interface Fault {
  readonly offset: number
  readonly why: Words
}

/** `--lexicon my.yaml` → the words of the user's own, checked; every mistake is told with its line and column. */
export async function readLexicon(session: Session, path: string | undefined): Promise<UserLexicon | undefined> {
  if (path === undefined) return undefined
  const [{ text }, { LineCounter, parseDocument }, { userLexiconSchema }, { regionCalled }] = await Promise.all([
    readTold(session, path, {}),
    import('yaml'),
    import('../contract/lexicon-schema.ts'),
    import('../extract/lexicon/compile.ts'),
  ])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const faults: Fault[] = document.errors.map(({ pos, message }) => ({ offset: pos[0], why: syntax(message) }))
  if (faults.length === 0) {
    const result = userLexiconSchema.safeParse(document.toJS() ?? {})
    const place = (at: readonly PropertyKey[]): number => offsetOf((steps) => document.getIn(steps, true) as Node | undefined, at)
    const placeOf = (issue: z.core.$ZodIssue): number =>
      issue.code === 'unrecognized_keys'
        ? keyOffset(document.getIn(issue.path, true) as YAMLMap | undefined, issue.keys[0] as string)
        : place(issue.path)
    if (!result.success) for (const issue of result.error.issues) faults.push({ offset: placeOf(issue), why: reason(issue) })
    else {
      for (const [i, { region }] of result.data.agencies.entries()) {
        if (region !== undefined && regionCalled(region) === null)
          faults.push({ offset: place(['agencies', i, 'region']), why: noRegion(region) })
      }
      if (faults.length === 0) return result.data
    }
  }
  const errors = faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, why }) => {
      const { line, col } = lines.linePos(offset)
      const label = sourceLabel(path)
      return new UserError({ en: `${label.en}:${line}:${col}: ${why.en}`, zh: `${label.zh}:${line}:${col}：${why.zh}` })
    })
  const last = errors.pop() as UserError
  for (const error of errors) await session.tell(error.words[session.lang])
  throw last
}

/** Where a value stands, or the nearest one above it that is there. */
function offsetOf(find: (path: PropertyKey[]) => Node | undefined, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const range = find(path.slice(0, depth))?.range
    if (range) return range[0]
  }
  return 0
}

/** Where a key of a map stands. */
function keyOffset(map: YAMLMap | undefined, key: string): number {
  const pair = map?.items.find((item) => String(item.key) === key)
  return (pair?.key as Node | undefined)?.range?.[0] ?? map?.range?.[0] ?? 0
}

/** The parser says where itself; the place is told in one form for all mistakes. */
function syntax(message: string): Words {
  const why = (message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, '')
  return { en: why, zh: `YAML 语法有误：${why}` }
}

function noRegion(region: string): Words {
  return { en: `agencies: "${region}" is no region of GB/T 2260`, zh: `agencies：“${region}”不是行政区划（GB/T 2260）` }
}

/** What is wrong, in both languages: `units[0].class: "pieces" is none of percent, classifier …`. */
function reason(issue: z.core.$ZodIssue): Words {
  const at = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  const said = told(issue)
  return { en: at ? `${at}: ${said.en}` : said.en, zh: at ? `${at}：${said.zh}` : said.zh }
}

function told(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { en: `unknown key "${issue.keys[0]}"`, zh: `不认识的键“${issue.keys[0]}”` }
    case 'invalid_type':
      return {
        en: `must be ${issue.expected === 'array' ? 'a list' : `a${/^[aeiou]/.test(issue.expected) ? 'n' : ''} ${issue.expected}`}`,
        zh: `应为${kinds[issue.expected] ?? issue.expected}`,
      }
    case 'invalid_value':
      return { en: `must be one of ${issue.values.map(String).join(', ')}`, zh: `可取 ${issue.values.map(String).join('、')}` }
    case 'too_small':
      return { en: 'is empty', zh: '为空' }
    case 'too_big':
      return { en: `is longer than ${issue.maximum}`, zh: `长于 ${issue.maximum}` }
    default:
      return { en: issue.message, zh: chinese[issue.message] ?? issue.message }
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  array: '列表',
  object: '键值对',
  number: '数',
  boolean: '是非值',
}

/** Chinese of what the schema itself says. */
const chinese: Readonly<Record<string, string>> = {
  'is blank': '为空白',
  'needs a level or a region': '需要 level 或 region',
  'a change needs a direction, the others have none': 'change 需要 direction，其他则不能有',
  'a change stands before the value, an increment before the name': 'change 在数值之前，increment 在名称之前',
  'is no decimal number': '不是十进制数',
}
