import { describe, expect, test } from 'vitest'
import { explain } from '../src/processor.ts'
import { documentText, readCorpus } from './helpers/corpus.ts'
import { corpusAreas } from './helpers/corpus-areas.ts'
import { registered } from './helpers/registry.ts'

const rejections = new Set((await registered()).flatMap(({ sort, id }) => (sort === 'rejection' ? [id] : [])))
const rules = new Set(
  (await registered()).flatMap(({ sort, id }) => (sort === 'rule' ? [id] : sort === 'date' ? [`date:${id}`] : [])),
)

for (const { area, name, cases } of readCorpus()) {
  describe(`${area}: ${name}`, () => {
    test.each(cases.map((one) => [one.text.replaceAll('\n', ' ').slice(0, 60), one] as const))('%s', (_, one) => {
      const read = corpusAreas[area]
      if (!read) throw new Error(`no such area: ${area}`)
      const found = read(one)
      expect(found).toMatchObject(one.gives)
      // What a case claims of rules can be seen in what it gives.
      const fired = new Set(
        found.flatMap((entry) => ('rule' in entry ? [entry.rule] : 'form' in entry ? [`date:${entry.form}`] : [])),
      )
      if (fired.size > 0) expect([...fired]).toEqual(expect.arrayContaining((one.shows ?? []).filter((id) => rules.has(id))))
      for (const id of one.against ?? []) expect(fired).not.toContain(id)
      if (area !== 'indicators') return
      // Why a number gave nothing is told by its trace.
      const refused = new Set(explain(documentText(one)).trace.numbers.map(({ reason }) => reason))
      expect([...refused]).toEqual(expect.arrayContaining((one.shows ?? []).filter((id) => rejections.has(id))))
      for (const id of one.against ?? []) if (rejections.has(id)) expect([...refused]).not.toContain(id)
    })
  })
}
