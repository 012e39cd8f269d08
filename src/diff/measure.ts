import type { Indicator, PolicyDocument } from '../contract/types.ts'
import { flowVerbs, makingVerbs, roles } from '../lexicon/measure-heads.ts'
import { alternation } from '../lexicon/pattern.ts'
import { type NameForm, type NameStep, nameForm } from './name-form.ts'
import type { Renamer } from './overrides.ts'
import { unitScale } from './unit-scale.ts'

/** Kinds that may share a row: a level and a mere direction of the same ratio do, a stock and what is added to it do not. */
export type KindClass = 'level' | 'increment' | 'change' | 'rank'

/** An indicator with what decides which others are the same measure. */
export interface Measure {
  readonly doc: number
  readonly indicator: Indicator
  readonly form: NameForm
  readonly kind: KindClass
  /** Family of its unit; null where it has none and goes with any. */
  readonly family: string | null
  /** What rate it is: `year` for 每年; mean growth is apart from growth. */
  readonly per: string | null
  /** Scope that sets it apart: `每个县`; null for the whole region. */
  readonly place: string | null
  /** What is done with the things counted: 主导, 参与. */
  readonly role: string | null
  /** Counted as it is done, within a period. */
  readonly flow: boolean
  readonly cumulative: boolean
  /** Reported with a verb of making, so perhaps of a period too. */
  readonly made: boolean
}

const role = new RegExp(`(${alternation(roles)})(?:${alternation(flowVerbs)}|研制|编制|起草)`, 'g')
const flow = new RegExp(`(?:${alternation(flowVerbs)})$`)
const making = new RegExp(alternation(makingVerbs))

/** The indicators of a document, ready to be aligned. */
export function measuresOf(document: PolicyDocument, doc: number, rename: Renamer): Measure[] {
  const { region } = document.document
  const places = region && region.level !== 'nation' ? [region.name, region.short].filter((name) => name.length >= 2) : []
  const forms = new Map<string, NameForm>()
  return document.indicators.map((indicator) => {
    const name = rename(indicator.name, doc)
    let form = forms.get(indicator.name)
    if (!form) {
      form = nameForm(name ?? indicator.name, places)
      if (name !== null) form = renamed(form, indicator.name)
      forms.set(indicator.name, form)
    }
    return measure(indicator, doc, form, region?.level === 'nation')
  })
}

function measure(indicator: Indicator, doc: number, form: NameForm, isNation: boolean): Measure {
  const { kind, unit, normalized, per, aggregate, scope, text } = indicator
  const before = textBefore(indicator)
  return {
    doc,
    indicator,
    form,
    kind: kind === 'qualitative' || (kind === 'level' && !form.isNew) ? 'level' : kind === 'level' ? 'increment' : kind,
    family: kind === 'rank' ? 'rank' : unit === null || unit === '' ? null : unitScale(normalized?.unit ?? unit).family,
    per: per ?? (kind === 'change' && aggregate === 'average' ? 'year' : null),
    place:
      scope !== null && /^(?:每|各)/.test(scope) ? scope : !isNation && (scope === '全国' || scope === '我国') ? '全国' : null,
    role: [...before.matchAll(role)].at(-1)?.[1] ?? null,
    flow: flow.test(before.replace(role, (verb) => verb)) && aggregate !== 'cumulative',
    cumulative: aggregate === 'cumulative' || /累计[^,，;；、]{0,12}$/.test(before),
    made: making.test(text),
  }
}

/** What stands in the clause before the name, brackets and quotes as written. */
function textBefore({ text, name }: Indicator): string {
  const at = text.indexOf(name)
  return at < 0 ? '' : text.slice(0, at)
}

function renamed(form: NameForm, raw: string): NameForm {
  const step: NameStep = { rule: 'renamed', told: `${raw} goes by ${form.raw}` }
  return { ...form, raw, steps: [...form.steps, step] }
}
