import type { EntryTrace, Indicator, NumberFate, PolicyDocument, Trace } from '../contract/types.ts'
import type { Lang } from '../input/user-error.ts'
import { layoutColumns } from './columns.ts'
import { reasonWords } from './reason-words.ts'
import { pad, textWidth } from './text-width.ts'
import type { Theme } from './theme.ts'

export interface ExplanationOptions {
  readonly lang: Lang
  readonly width: number
  readonly theme: Theme
}

const labels = {
  en: {
    rule: 'rule',
    name: 'name from',
    value: 'value',
    verb: 'verb',
    year: 'year',
    status: 'status',
    hedge: 'hedge',
    scope: 'scope',
    none: 'Numbers that are no indicators',
    line: 'line',
    number: 'number',
    why: 'why',
    nothing: 'No number stands here.',
  },
  zh: {
    rule: '规则',
    name: '名称取自',
    value: '数值',
    verb: '动词',
    year: '年份',
    status: '状态',
    hedge: '语气',
    scope: '范围',
    none: '不是指标的数字',
    line: '行',
    number: '数字',
    why: '原因',
    nothing: '这里没有数字。',
  },
} as const

const years = {
  en: {
    sentence: 'said in the sentence',
    section: 'inherited from the section',
    plan: 'the term of the plan',
    report: 'the year under review',
  },
  zh: { sentence: '本句所写', section: '承上文', plan: '规划期末', report: '报告所述年份' },
} as const

/** Trace → readable words: a block for each indicator, then the numbers that gave none, each with its reason. */
export function renderExplanation(
  { document, trace }: { document: PolicyDocument; trace: Trace },
  options: ExplanationOptions,
): string {
  const { theme, lang } = options
  const words = labels[lang]
  const byId = new Map(document.indicators.map((indicator) => [indicator.id, indicator]))
  const lines: string[] = []
  for (const entry of trace.entries) {
    const indicator = byId.get(entry.id)
    if (indicator) lines.push(...ofEntry(entry, indicator, options), '')
  }
  const others = trace.numbers.filter(({ fate }) => fate !== 'entry')
  if (others.length > 0) {
    lines.push(theme.heading(words.none))
    const rows = others.map((number) => [String(number.position.start.line), number.text, reason(number, lang)])
    lines.push(
      ...layoutColumns([{ title: words.line, align: 'right' }, { title: words.number }, { title: words.why, min: 20 }], rows, {
        width: options.width,
        paintTitle: theme.dim,
      }),
    )
  }
  if (lines.length === 0) lines.push(words.nothing)
  return `${lines.join('\n').trimEnd()}\n`
}

function ofEntry(entry: EntryTrace, indicator: Indicator, { theme, lang }: ExplanationOptions): string[] {
  const words = labels[lang]
  const { year, status, certainty } = entry
  const rows: [label: string, text: string | null][] = [
    [words.rule, [entry.rule, reasonWords[lang][entry.rule]].filter(Boolean).join(' · ')],
    [words.name, entry.name.words === entry.name.value ? null : entry.name.words],
    [words.value, valueTold(indicator)],
    [words.verb, [entry.lead, entry.verb].filter(Boolean).join(' … ') || null],
    [words.year, year && yearTold(year, lang)],
    [words.hedge, entry.hedge],
    [words.scope, entry.scope],
    [words.status, `${status} · ${certainty}`],
  ]
  const shown = rows.filter((row): row is [string, string] => row[1] !== null)
  const widest = Math.max(...shown.map(([label]) => textWidth(label)))
  const head = [theme.marker(entry.id), theme.title(entry.name.value), theme.value(indicator.valueText ?? '')]
  return [
    `${head.join(' ')}  ${theme.dim(`${words.line} ${entry.valuePosition.start.line}`)}`,
    ...shown.map(([label, text]) => `  ${theme.dim(pad(label, widest))}  ${text}`),
  ]
}

/** `>= 98 % · level`; of a direction without a value the kind alone. */
function valueTold({ comparator, value, valueMax, unit, kind, direction }: Indicator): string {
  const amount =
    value === null ? null : `${comparator ?? ''} ${value}${valueMax === null ? '' : `—${valueMax}`} ${unit ?? ''}`.trim()
  return [amount, [kind, direction].filter(Boolean).join(' ')].filter(Boolean).join(' · ')
}

function yearTold({ year, words, from, how }: NonNullable<EntryTrace['year']>, lang: Lang): string {
  const place = from && `(${labels[lang].line} ${from.start.line})`
  return [year ?? '—', words && `“${words}”`, years[lang][how], place].filter(Boolean).join(' ')
}

function reason({ fate, reason: id }: NumberFate, lang: Lang): string {
  const known = reasonWords[lang][id]
  return known ? `${known} (${id})` : `${reasonWords[lang][fate] ?? fate} (${id})`
}
