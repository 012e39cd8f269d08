import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { extract } from '../../src/processor.ts'
import { formatJson } from '../../src/render/json.ts'
import { readSeed, root } from './paths.ts'
import { runCli } from './run-cli.ts'

/** The two READMEs, in English and Chinese. */
export const readmes = ['README.md', 'README.zh-CN.md'] as const

export type Readme = (typeof readmes)[number]

export function readReadme(name: Readme): string {
  return readFileSync(join(root, name), 'utf8')
}

/**
 * What stands behind `<!-- run: extract seeds/… | lines 12 -->` is what that command prints, and the table behind
 * `<!-- diagnostics -->` is the catalogue: the README with all of them as they are now.
 */
export async function refreshed(name: Readme): Promise<string> {
  const lang = name === 'README.md' ? 'en' : 'zh'
  let text = readReadme(name)
  for (const [block, command = '', lines] of text.matchAll(
    /<!-- run: (.*?)(?: \| lines (\d+-?\d*))? -->\n+```\w*\n[\s\S]*?```/g,
  )) {
    const { stdout } = await runCli(['--lang', lang, ...command.split(' ')], { env: { COLUMNS: '96' } })
    const head = block.slice(0, block.indexOf('```'))
    const fence = /```\w*/.exec(block)?.[0]
    text = text.replace(block, () => `${head}${fence}\n${pick(stdout.trimEnd(), lines)}\n\`\`\``)
  }
  const [indicator] = extract(readSeed('sichuan-2023-quality-opinion')).indicators.filter(({ value }) => value !== null)
  text = text.replace(
    /(<!-- indicator -->\n+```json\n)[\s\S]*?```/,
    (_, head: string) => `${head}${formatJson(indicator)}\n\`\`\``,
  )
  return text.replace(/(<!-- diagnostics -->\n+\|.*\n\|.*\n)((?:\|.*\n)*)/, (_, head: string, table: string) => {
    // The translation of a meaning is kept; a diagnostic without one gets the English.
    const translated = new Map([...table.matchAll(/^\| `([\w-]+)` \| \w+ \| (.*) \|$/gm)].map(([, id, meaning]) => [id, meaning]))
    const rows = Object.entries(catalogue).map(
      ([id, { severity, meaning }]) => `| \`${id}\` | ${severity} | ${(lang === 'zh' && translated.get(id)) || meaning} |\n`,
    )
    return head + rows.join('')
  })
}

/** `12` is the first twelve lines, `20-30` those from the twentieth on. */
function pick(output: string, lines: string | undefined): string {
  if (lines === undefined) return output
  const all = output.split('\n')
  const [from, to] = lines.includes('-') ? (lines.split('-').map(Number) as [number, number]) : [1, Number(lines)]
  return [...(from > 1 ? ['…'] : []), ...all.slice(from - 1, to), ...(to < all.length ? ['…'] : [])].join('\n')
}
