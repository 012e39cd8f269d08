import type { Draft } from './draft.ts'

/** Two statements of one document that cannot both hold. */
export interface Contradiction {
  readonly draft: Draft
  readonly other: Draft
  readonly reason: string
}

/**
 * Goals of one name and year that contradict each other (前后矛盾).
 *
 * One goal told twice with other bounds or values (`98%以上` in prose, `>98` in the table); a base and a new amount that do
 * not make the total (19 in the base year and 50 newly won are not 60).
 */
export function contradictions(drafts: readonly Draft[]): Contradiction[] {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.status !== 'target' || draft.value === null || draft.target?.year == null || draft.scope !== null) continue
    const key = `${plain(draft.name)}|${draft.target.year}`
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  return [...groups.values()].flatMap((group) => [...restated(group), ...summed(group)])
}

/** Quotes, brackets and marks say nothing of what is measured. */
const plain = (name: string): string => name.replace(/[“”"《》（）()\s]/g, '')

function restated(group: readonly Draft[]): Contradiction[] {
  const found: Contradiction[] = []
  const levels = group.filter((draft) => draft.kind === 'level' && draft.per === null && draft.comparator !== '~')
  const earlier = new Statements()
  for (const draft of levels) {
    const other = earlier
      .list()
      .find(
        (one) =>
          sameUnit(one, draft) &&
          !stretched(one, draft) &&
          !otherDeed(one, draft) &&
          !inTurn(one, draft) &&
          !otherTerm(one, draft) &&
          (differ(one, draft) || one.comparator !== draft.comparator),
      )
    earlier.add(draft)
    // an amount that is approached in steps is no contradiction where one bound lies within the other
    if (!other || (!differ(other, draft) && (other.comparator === '=' || draft.comparator === '='))) continue
    found.push({
      draft,
      other,
      reason: `Unexpected ${draft.name} ${told(draft)}, expected ${told(other)} as elsewhere in the document`,
    })
  }
  return found
}

/** What has been said so far: of those who say the same in as many words, two of different sentences stand for all. */
class Statements {
  readonly #list: Draft[] = []
  readonly #known = new Map<string, Draft | null>()

  list(): readonly Draft[] {
    return this.#list
  }

  add(draft: Draft): void {
    const { normalized, comparator, hedge } = draft
    const key = [normalized?.value, normalized?.valueMax, normalized?.unit, comparator, hedge === null].join('|')
    const first = this.#known.get(key)
    if (first === null || first?.sentence === draft.sentence) return
    this.#known.set(key, first === undefined ? draft : null)
    this.#list.push(draft)
  }
}

function summed(group: readonly Draft[]): Contradiction[] {
  const total = group.find((draft) => draft.kind === 'level' && draft.baseline?.value != null)
  const added = group.find((draft) => draft.kind === 'increment' && draft.per === null)
  const base = total?.baseline?.value
  if (!total || !added || base == null || !sameUnit(total, added, false)) return []
  // a base is told in the unit of its total; 万 and decimals would have to be added exactly, so plain whole numbers alone are
  const [goal, more] = [Number(total.value), Number(added.value)]
  if (![base, more, goal].every(Number.isSafeInteger) || scaled(total) || scaled(added)) return []
  const sum = base + more
  const reached = total.comparator === '>=' || total.comparator === '>' || added.comparator === '>=' || added.comparator === '>'
  if (sum === goal || (reached && sum >= goal)) return []
  return [
    {
      draft: added,
      other: total,
      reason: `Unexpected ${added.name}: ${base} and ${told(added)} more make ${sum}, expected ${goal}`,
    },
  ]
}

/** 确保1200亿元,力争突破1250亿元: one is hoped for beyond the other. */
const stretched = (a: Draft, b: Draft): boolean => a.sentence === b.sentence && (a.hedge === null) !== (b.hedge === null)

/** `一季度、上半年完成率分别不低于25%和55%`, 注册费分别由0.5万元、2.5万元降至0.4万元、1.8万元: one of a list is not the other. */
const inTurn = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence && a.rule === 'respectively' && b.rule === 'respectively' && a.span.from === b.span.from

/** 8月底前不低于70%、年底前不低于90%: each by a term of its own. */
const otherTerm = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  (a.sentence.dates.some(({ from, to }) => from >= a.valueSpan.to && to <= b.valueSpan.from) ||
    (a.target?.span != null && b.target?.span != null && a.target.year !== b.target.year))

/** 营造红树林0.9万公顷,修复红树林0.97万公顷: what is done to one is not done to the other. */
const otherDeed = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence && a.lead !== null && b.lead !== null && a.lead !== b.lead

/** Whether 万 or 亿 stands in the unit. */
const scaled = (draft: Draft): boolean => Number(draft.value) !== draft.normalized?.value
const differ = (a: Draft, b: Draft): boolean =>
  a.normalized?.value !== b.normalized?.value || a.normalized?.valueMax !== b.normalized?.valueMax
const told = (draft: Draft): string =>
  `${draft.comparator === '=' ? '' : draft.comparator}${draft.value}${draft.valueMax === null ? '' : `—${draft.valueMax}`}${draft.unit ?? ''}`

function sameUnit(a: Draft, b: Draft, strict = true): boolean {
  const [one, other] = [a.normalized?.unit ?? '', b.normalized?.unit ?? '']
  return one === other || (!strict && /^[个家项户]$/.test(one) && /^[个家项户]$/.test(other))
}
