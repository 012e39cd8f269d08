import type { EntryTrace, Indicator, NumberFate, PolicyDocument, Trace } from '../contract/types.ts'
import type { Lang } from '../input/user-error.ts'
import { layoutColumns } from './columns.ts'
import { reasonWords } from './reason-words.ts'
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
  const value = indicator.valueText ?? ''
  const line = (label: string, text: string): string => `  ${theme.dim(label)}  ${text}`
  const year =
    entry.year &&
    `${entry.year.year ?? '—'}  ${entry.year.words ? `“${entry.year.words}” ` : ''}${years[lang][entry.year.how]}${entry.year.from ? ` (${words.line} ${entry.year.from.start.line})` : ''}`
  return [
    `${theme.marker(entry.id)} ${theme.title(entry.name.value)} ${theme.value(value)}  ${theme.dim(`${words.line} ${entry.valuePosition.start.line}`)}`,
    line(words.rule, `${entry.rule} · ${reasonWords[lang][entry.rule] ?? ''}`),
    ...(entry.name.words === entry.name.value ? [] : [line(words.name, entry.name.words)]),
    line(
      words.value,
      `${indicator.comparator ?? ''} ${indicator.value ?? '—'}${indicator.valueMax === null ? '' : `—${indicator.valueMax}`} ${indicator.unit ?? ''} · ${indicator.kind}${indicator.direction ? ` ${indicator.direction}` : ''}`,
    ),
    ...(entry.verb || entry.lead ? [line(words.verb, [entry.lead, entry.verb].filter(Boolean).join(' … '))] : []),
    ...(year ? [line(words.year, year)] : []),
    ...(entry.hedge ? [line(words.hedge, entry.hedge)] : []),
    ...(entry.scope ? [line(words.scope, entry.scope)] : []),
    line(words.status, `${entry.status} · ${entry.certainty}`),
  ]
}

function reason({ fate, reason: id }: NumberFate, lang: Lang): string {
  const known = reasonWords[lang][id]
  return known ? `${known} (${id})` : `${reasonWords[lang][fate] ?? fate} (${id})`
}
