import type { CommanderError } from 'commander'
import type { Lang } from '../input/user-error.ts'
import { cliWords } from './words.ts'

/** How commander words its errors; the quoted parts are kept in translation. */
const zh: readonly [RegExp, string][] = [
  [/^unknown option '(.+?)'/, '不认识的选项 $1'],
  [/^unknown command '(.+?)'/, '没有 $1 这个命令'],
  [/^missing required argument '(.+?)'/, '缺少参数 <$1>'],
  [/^option '(.+?)' argument missing/, '选项 $1 缺少值'],
  [/^option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\.?$/, '选项 $1 的值“$2”无效，可取 $3'],
  [/^option '(.+?)' argument '(.*?)' is invalid\. ?(.*)$/, '选项 $1 的值“$2”无效：$3'],
  [/^option '(.+?)' cannot be used with option '(.+?)'/, '选项 $1 不能与 $2 同用'],
  [/^too many arguments(?: for '(.+?)')?.*$/, '参数太多'],
]

/** Commander's error → one line: what is wrong, what was perhaps meant, where help is. */
export function usageError(error: CommanderError, lang: Lang): string {
  const text = error.message.replace(/^error: /, '')
  const sentence = text.replace(/\n[\s\S]*$/, '')
  const path = /^unknown command '(.*[./].*)'/.exec(sentence)?.[1]
  const suggestion = path === undefined ? /\n\(Did you mean (?:one of )?(.+?)\?\)$/.exec(text)?.[1] : `qparse extract ${path}`
  const words = cliWords[lang]
  const said = lang === 'zh' ? translate(sentence) : sentence.replace(/\.$/, '')
  return `${said}${suggestion === undefined ? '' : words.didYouMean(suggestion)}${words.seeHelp}`
}

function translate(sentence: string): string {
  const row = zh.find(([pattern]) => pattern.test(sentence))
  return row ? sentence.replace(row[0], row[1]) : sentence
}
