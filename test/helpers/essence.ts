import type { OutlineNode, PolicyDocument } from '../../src/contract/types.ts'

/** What a document says, whatever file it came in: headings, indicators, deadlines, responsibilities, one line each. */
export interface Essence {
  headings: string[]
  indicators: string[]
  deadlines: string[]
  responsibilities: string[]
}

/** Document → lines that can be compared between formats: no ids, no positions, widths folded. */
export function essenceOf(document: PolicyDocument): Essence {
  const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
  const headings: string[] = []
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const { kind, marker, title, children } of nodes) {
      headings.push(fold(`${'·'.repeat(depth)}${kind} ${marker}|${title}`))
      walk(children, depth + 1)
    }
  }
  walk(document.outline, 0)
  return {
    headings,
    indicators: document.indicators.map(
      ({ name, kind, status, comparator, value, valueMax, unit, target, scope, sectionPath, baseline }) =>
        fold(
          [name, scope, kind, status, comparator, value, valueMax, unit, target?.year, baseline?.value, sectionPath.at(-1)].join(
            '|',
          ),
        ),
    ),
    deadlines: document.deadlines.map(({ date, start, relation, scope, task }) =>
      fold([date, start, relation, scope, task].join('|')),
    ),
    responsibilities: document.responsibilities.map(({ departments, task, deadline }) =>
      fold([departments.map(({ name, role }) => `${name}(${role})`).join('、'), task, deadline].join('|')),
    ),
  }
}

/** Lines that stand in one list only, `-` before those of the first: an empty list where both say the same. */
export function differences(expected: Essence, found: Essence): string[] {
  return (Object.keys(expected) as (keyof Essence)[]).flatMap((key) => {
    const left = new Map<string, number>()
    for (const line of expected[key]) left.set(line, (left.get(line) ?? 0) + 1)
    const extra: string[] = []
    for (const line of found[key]) {
      const count = left.get(line) ?? 0
      if (count > 0) left.set(line, count - 1)
      else extra.push(`+ ${key}: ${line}`)
    }
    return [...[...left].flatMap(([line, count]) => new Array<string>(count).fill(`- ${key}: ${line}`)), ...extra]
  })
}
