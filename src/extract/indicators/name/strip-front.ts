import { connector } from './front/connector.ts'
import { date } from './front/date.ts'
import { doing, preposition } from './front/doing.ts'
import { hedge } from './front/hedge.ts'
import { lookBack } from './front/look-back.ts'
import { adverb, manner } from './front/manner.ts'
import { particle } from './front/particle.ts'
import { aggregate, period } from './front/period.ts'
import { place } from './front/place.ts'
import { scope } from './front/scope.ts'
import type { Step } from './front/step.ts'
import { verb } from './front/verb.ts'
import type { NamePlace, NameState } from './state.ts'

/** Farthest that a step looks ahead, in characters. */
const reach = 24

const steps: readonly Step[] = [
  date,
  connector,
  place,
  period,
  aggregate,
  hedge,
  scope,
  lookBack,
  doing,
  preposition,
  verb,
  manner,
  adverb,
  particle,
]

/** They take words off that act on the thing; of a thing that is made, these are part of its name. */
const acting = new Set<Step>([preposition, verb, manner, adverb, particle])

/** Takes off what leads up to a name: dates, connectors, hedges, scopes, verbs, adverbs. */
export function stripFront(state: NameState, at: NamePlace): void {
  while (state.from < state.to) {
    const head = at.norm.slice(state.from, Math.min(state.to, state.from + reach))
    if (!stripOne(state, at, head)) return
  }
}

function stripOne(state: NameState, at: NamePlace, head: string): boolean {
  for (const step of steps) {
    if (at.made && acting.has(step)) continue
    const taken = step(state, at, head)
    if (taken !== false) return taken === true
  }
  return false
}
