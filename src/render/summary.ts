import type { Deadline, Diagnostic, Indicator, OutlineNode, PolicyDocument, Responsibility, Role } from '../contract/types.ts'
import { type Column, layoutColumns } from './columns.ts'
import type { Renderer, RenderOptions } from './index.ts'
import { wrap } from './text-width.ts'
import { openTheme, type Theme } from './theme.ts'
import { type RenderWords, renderWords } from './words.ts'

interface Look {
  readonly theme: Theme
  readonly words: RenderWords
  readonly width: number
}

/** What a document says, to be read on a terminal; the data is in the other formats. */
export async function summaryRenderer({ lang, width, color }: RenderOptions): Promise<Renderer> {
  const look: Look = { theme: await openTheme(color), words: renderWords[lang], width }
  return {
    document: (document, index) => `${index === 0 ? '' : '\n'}${summary(document, look).join('\n')}\n`,
    end: () => '',
  }
}

function summary(document: PolicyDocument, look: Look): string[] {
  const { headings } = look.words
  const wants = (part: keyof typeof headings): boolean => document.only === undefined || document.only.includes(part)
  return [
    ...front(document, look),
    ...(wants('indicators')
      ? block(headings.indicators, indicatorColumns(look), document.indicators, indicatorRow(look), look)
      : []),
    ...(wants('deadlines') ? block(headings.deadlines, deadlineColumns(look), document.deadlines, deadlineRow, look) : []),
    ...(wants('responsibilities') ? responsibilities(document.responsibilities, look) : []),
    ...(wants('diagnostics')
      ? block(headings.diagnostics, diagnosticColumns(look), document.diagnostics, diagnosticRow(look), look)
      : []),
  ]
}

/** Title, then what the document is, then where it was read from. */
function front({ document, outline }: PolicyDocument, { theme, words, width }: Look): string[] {
  const { title, type, typeText, region, date, number, period, draft, origin } = document
  const facts = [
    typeText ?? words.types[type],
    region?.name,
    date,
    number,
    period && `${period.from}—${period.to}`,
    draft ? words.draft : null,
    outline.length > 0 ? words.sections(count(outline)) : null,
  ]
  return [
    ...wrap(title ?? words.untitled, width).map(theme.title),
    ...wrap(facts.filter(Boolean).join(' · '), width),
    ...wrap([origin.path ?? '-', origin.encoding ?? origin.format, words.more].join(' · '), width).map(theme.dim),
  ]
}

function count(outline: readonly OutlineNode[]): number {
  return outline.reduce((sum, node) => sum + 1 + count(node.children), 0)
}

function block<T>(
  title: string,
  columns: readonly Column[],
  entries: readonly T[],
  row: (entry: T) => string[],
  look: Look,
): string[] {
  const { theme, width } = look
  const head = ['', `${theme.heading(title)} ${theme.dim(String(entries.length))}`]
  if (entries.length === 0) return head
  return [...head, ...layoutColumns(columns, entries.map(row), { width, paintTitle: theme.label })]
}

function indicatorColumns({ words: { columns }, theme }: Look): Column[] {
  return [
    { title: columns.line, align: 'right', paint: theme.dim },
    { title: columns.name, min: 8 },
    { title: columns.value, min: 6, paint: theme.value },
    { title: columns.year, align: 'right' },
    { title: columns.kind, min: 6, paint: theme.dim },
  ]
}

function indicatorRow({ words }: Look): (entry: Indicator) => string[] {
  return ({ position, scope, name, valueText, direction, per, target, kind, status }) => {
    const value = valueText ?? (direction ? words.directions[direction] : '')
    return [
      String(position.start.line),
      scope ? `${name} (${scope})` : name,
      per ? `${value} / ${words.per[per]}` : value,
      target?.year ? `${target.year}${target.inferred ? '?' : ''}` : '',
      status === 'actual'
        ? words.actual
        : [words.kinds[kind], kind === 'change' && direction && words.directions[direction]].filter(Boolean).join(' '),
    ]
  }
}

function deadlineColumns({ words: { columns }, theme }: Look): Column[] {
  return [
    { title: columns.line, align: 'right', paint: theme.dim },
    { title: columns.date, paint: theme.value },
    { title: columns.expression, min: 8 },
    { title: columns.task, min: 12 },
  ]
}

function deadlineRow({ position, date, start, text, task }: Deadline): string[] {
  return [String(position.start.line), start === null ? (date ?? '?') : `${start}—${date ?? '?'}`, text, task]
}

/** Columns of the roles that occur; a document that knows no 牵头 shows none. */
function responsibilities(entries: readonly Responsibility[], look: Look): string[] {
  const { theme, words } = look
  const used = (['lead', 'responsible', 'support'] satisfies Role[]).filter((role) =>
    entries.some(({ departments }) => departments.some((department) => department.role === role)),
  )
  const columns: Column[] = [
    { title: words.columns.line, align: 'right', paint: theme.dim },
    ...used.map(
      (role): Column => ({ title: words.columns[role], min: 8, ...(role === 'support' ? {} : { paint: theme.value }) }),
    ),
    { title: words.columns.task, min: 12 },
  ]
  const row = ({ position, departments, task }: Responsibility): string[] => [
    String(position.start.line),
    ...used.map((role) =>
      departments
        .filter((department) => department.role === role)
        .map(({ name }) => name)
        .join('、'),
    ),
    task,
  ]
  return block(words.headings.responsibilities, columns, entries, row, look)
}

function diagnosticColumns({ words: { columns }, theme }: Look): Column[] {
  return [
    { title: columns.line, align: 'right', paint: theme.dim },
    { title: columns.severity, paint: theme.warning },
    { title: columns.message, min: 14 },
  ]
}

function diagnosticRow({ words }: Look): (entry: Diagnostic) => string[] {
  return ({ position, severity, message, rule }) => [
    position === null ? '' : String(position.start.line),
    words.severities[severity],
    `${message} (${rule})`,
  ]
}
