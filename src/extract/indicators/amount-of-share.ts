import type { Draft } from './draft.ts'

/** `产值达到1万亿元,占地区生产总值的30%,增长9%`: the amount that a share before is of, which grows and has its place; else what was before. */
export function amountOfShare(drafts: readonly Draft[], before: Draft): Draft {
  if (before.unit !== '%' || !/占|比重/.test(before.name)) return before
  const owner = before.name.replace(/占[^占]+$|^占?比重?$/, '')
  const of = owner === '' ? drafts[drafts.indexOf(before) - 1] : drafts.findLast((d) => d.name === owner)
  return of && of.unit !== '%' && of.kind !== 'rank' ? of : before
}
