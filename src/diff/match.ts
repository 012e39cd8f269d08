import type { DiffRow, MatchHow } from '../contract/diff-types.ts'
import { type AlignedRow, sample } from './align.ts'
import type { Link } from './entry.ts'
import type { NameStep } from './name-form.ts'

/** How sure each way of matching is, and what it is called in a report. */
const ways: Readonly<Record<Link['rule'] | NameStep['rule'], { how: MatchHow; score: number }>> = {
  override: { how: 'override', score: 1 },
  renamed: { how: 'override', score: 1 },
  verb: { how: 'same-name', score: 0.98 },
  counting: { how: 'same-name', score: 0.98 },
  word: { how: 'alias', score: 0.95 },
  alias: { how: 'alias', score: 0.95 },
  bracket: { how: 'similar', score: 0.92 },
  soft: { how: 'similar', score: 0.92 },
  region: { how: 'similar', score: 0.92 },
  'nil-base': { how: 'similar', score: 0.9 },
  'word-order': { how: 'similar', score: 0.88 },
  'base-of-the-table': { how: 'similar', score: 0.88 },
  restated: { how: 'similar', score: 0.85 },
  'restated-quote': { how: 'similar', score: 0.8 },
  filler: { how: 'similar', score: 0.82 },
  description: { how: 'similar', score: 0.8 },
}

const weakness: readonly MatchHow[] = ['single', 'same-name', 'alias', 'similar', 'override']

/** Why the cells of a row are one measure: by the weakest of the ways that it took. */
export function matchOf(row: AlignedRow): DiffRow['match'] {
  const entries = row.entries.filter((entry) => entry !== null)
  const forms = [...new Map(entries.flatMap(({ measures }) => measures).map(({ form }) => [form.raw, form])).values()]
  const links = [...row.links, ...entries.flatMap((entry) => entry.links)]
  const names = new Set(forms.map(({ folded }) => folded))
  // What was done to all the names alike did not bring them together.
  const common = (step: NameStep): boolean =>
    forms.every(({ steps }) => steps.some(({ rule, told }) => rule === step.rule && told === step.told))
  const steps = names.size < 2 ? [] : forms.flatMap((form) => form.steps.filter((step) => !common(step)))
  const used = new Map([...steps, ...links].map((one) => [`${one.rule}|${one.told}`, one]))
  const reasons = [...used.values()]
  const score = reasons.reduce((least, { rule }) => Math.min(least, ways[rule].score), 1)
  const how = reasons.reduce<MatchHow>((worst, { rule }) => weaker(worst, ways[rule].how), 'same-name')
  const first = forms[0]?.raw ?? sample(row).key
  const told = reasons.slice(0, 4).map(({ told: text }) => text)
  return {
    how: entries.length === 1 ? 'single' : how,
    score,
    because:
      reasons.length > 0
        ? `${told.join('; ')}${reasons.length > told.length ? `; and ${reasons.length - told.length} more` : ''}`
        : entries.length === 1
          ? `only one document has ${first}`
          : `all name it ${first}`,
    rules: [...new Set(reasons.map(({ rule }) => rule))],
  }
}

function weaker(a: MatchHow, b: MatchHow): MatchHow {
  return weakness.indexOf(a) >= weakness.indexOf(b) ? a : b
}
