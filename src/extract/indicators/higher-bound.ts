import type { Quantity } from '../../quantity/quantity.ts'
import type { Draft } from './draft.ts'

/** How many times a new amount what is hoped for may be; beyond that it is the total. */
const farthest = 2

/** `新增100家以上,力争达到120家`: whether a value behind a hedge is what is hoped for of the same new amount, and no total. */
export function isHigherBound(
  before: Pick<Draft, 'normalized'>,
  { normalized }: Quantity,
  hedge: string | null,
  link: string | null,
): boolean {
  const least = before.normalized?.value ?? 0
  const hoped = Number(normalized.value)
  return (hedge !== null || link === '力争达到') && hoped > least && hoped <= least * farthest
}
