import { cleanText } from '../../src/clean/clean-text.ts'
import type { OutlineNode } from '../../src/contract/types.ts'
import { comparators } from '../../src/lexicon/comparators.ts'
import { unitClasses } from '../../src/lexicon/units.ts'
import { extract } from '../../src/processor.ts'
import { QuantityReader } from '../../src/quantity/read-quantities.ts'
import { readDates } from '../../src/scan/dates.ts'
import { type CorpusCase, documentText } from './corpus.ts'

/** Area of the corpus → what a case is compared with. */
export const corpusAreas: Readonly<Record<string, (one: CorpusCase) => object[]>> = {
  indicators: (one) => extract(documentText(one)).indicators,
  deadlines: (one) => extract(documentText(one)).deadlines,
  responsibilities: (one) => extract(documentText(one), { duties: one.context?.duties }).responsibilities,
  document: (one) => [extract(documentText(one)).document],
  markers: (one) => flatten(extract(documentText(one)).outline, 1),
  quantities: readQuantities,
  dates: readDateExpressions,
}

function flatten(outline: readonly OutlineNode[], depth: number): object[] {
  return outline.flatMap((node) => [{ ...node, depth }, ...flatten(node.children, depth + 1)])
}

function readQuantities({ text }: CorpusCase): object[] {
  const { norm } = cleanText(text)
  return new QuantityReader({ units: unitClasses, comparators }).read(norm).map((found) => ({
    ...found,
    text: norm.slice(found.from, found.to),
    value: Number(found.value),
    valueMax: found.valueMax === null ? null : Number(found.valueMax),
    class: found.unitClass?.id ?? null,
  }))
}

function readDateExpressions({ text, context = {} }: CorpusCase): object[] {
  const { norm } = cleanText(text)
  const { date = null, period = null, year = null } = context
  return readDates(norm, { from: 0, to: norm.length }, { date, period, year }).map((found) => ({
    ...found,
    text: norm.slice(found.from, found.to),
  }))
}
