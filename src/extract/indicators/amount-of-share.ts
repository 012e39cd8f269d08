import type { Draft } from './draft.ts'

/** `产值达到1万亿元,占地区生产总值的30%,增长9%`: the amount that a share before is of, which grows and has its place; else what was before. */
export function amountOfShare(drafts: readonly Draft[], before: Draft): Draft {
  if (before.unit !== '%' || !/占|比重/.test(before.name)) return before
  const owner = before.name.replace(/占[^占]+$|^占?比重?$/, '')
  const of = owner === '' ? drafts[drafts.indexOf(before) - 1] : drafts.findLast((d) => d.name === owner)
  return of && of.unit !== '%' && of.kind !== 'rank' ? of : before
}

const share = /^([^占]{2,})占(?:比|.*(?:比重|占比|比例|份额|比))$/

/** `增加值占地区生产总值比重达35%,总量居全国第八位`: what a share before is of, whether an amount of it was told or not; else what was before. */
export function ownerOfShare(drafts: readonly Draft[], before: Draft): Draft {
  const amount = amountOfShare(drafts, before)
  const owner = amount === before && before.unit === '%' ? share.exec(before.name)?.[1] : undefined
  return owner === undefined ? amount : { ...before, name: owner }
}
