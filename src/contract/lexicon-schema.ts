import * as z from 'zod'

/** Words that a user adds (`--lexicon my.yaml`): types, meaning and JSON Schema in one. */

const word = z
  .string()
  .min(1)
  .max(60)
  .refine((text) => text.trim() !== '', { message: 'is blank' })

const words = z.array(word)

/** Ids of the unit classes of src/lexicon/units.ts; a test holds that these are all. */
export const unitClassIds = [
  'percent',
  'per-population',
  'proportion',
  'percentage-point',
  'multiple',
  'classifier',
  'bed',
  'plant',
  'livestock',
  'person',
  'person-time',
  'household',
  'money',
  'area',
  'mass',
  'power',
  'energy',
  'volume',
  'length',
  'return-period',
  'sound',
  'concentration',
  'age',
  'duration',
  'score',
  'data',
] as const

export const userUnitSchema = z
  .object({
    spellings: words.min(1).meta({ description: 'The unit in all its spellings, without 万 or 亿: [标准箱, 标箱].' }),
    class: z
      .enum(unitClassIds)
      .default('classifier')
      .meta({ description: 'How it behaves in a sentence: classifier counts things; money, mass, duration … measure.' }),
    dimension: word.optional().meta({ description: 'What it may be compared with; by itself that of its class.' }),
    factor: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'is no decimal number')
      .optional()
      .meta({ description: 'How many of the first unit of its dimension it is, as an exact decimal: "0.5".' }),
  })
  .strict()

export const userAgencySchema = z
  .object({
    name: word.meta({
      description: 'Full official name: 四川省大数据中心. Without a region a name that every place of the level has: 大数据中心.',
    }),
    aliases: words.default([]).meta({ description: 'Other names: [省大数据中心].' }),
    level: z
      .enum(['nation', 'province', 'city', 'county'])
      .optional()
      .meta({ description: 'Level; that of the region where one is given.' }),
    region: word
      .optional()
      .meta({ description: 'Place by name or code: 四川省, 510000. Its aliases are understood in documents of that place.' }),
    key: word
      .optional()
      .meta({ description: 'Line of work, by which bodies of two places are matched: science. By itself the full name.' }),
  })
  .strict()
  .refine(({ level, region }) => level !== undefined || region !== undefined, {
    message: 'needs a level or a region',
    path: ['name'],
  })

export const userVerbSchema = z
  .object({
    word: word.meta({ description: 'The verb: 提质至.' }),
    kind: z.enum(['level', 'increment', 'change']).meta({
      description: 'What it makes of the value: level reached or held, increment an explicitly new amount, change a movement.',
    }),
    direction: z.enum(['up', 'down']).optional().meta({ description: 'Of a change.' }),
    before: z
      .enum(['value', 'name'])
      .optional()
      .meta({ description: 'value: 合格率提质至95%; name: 攻坚项目50个. By itself the name for an increment, else the value.' }),
  })
  .strict()
  .refine(({ kind, direction }) => (kind === 'change') === (direction !== undefined), {
    message: 'a change needs a direction, the others have none',
    path: ['direction'],
  })
  .refine(({ kind, before }) => !(kind === 'change' && before === 'name') && !(kind === 'increment' && before === 'value'), {
    message: 'a change stands before the value, an increment before the name',
    path: ['before'],
  })

export const userLexiconSchema = z
  .object({
    units: z.array(userUnitSchema).default([]).meta({ description: 'Units (单位).' }),
    slogans: words.default([]).meta({ description: 'Names and slogans (口号) whose numbers are no values: 三个一批.' }),
    agencies: z.array(userAgencySchema).default([]).meta({ description: 'Public bodies (机构).' }),
    verbs: z.array(userVerbSchema).default([]).meta({ description: 'Verbs around a value (动词).' }),
  })
  .strict()
  .meta({ title: 'qparse lexicon', description: 'Words that a user adds to those that come with qparse.' })

/** A lexicon of the user's own as it is written: what has a default may be left out. */
export type UserLexicon = z.input<typeof userLexiconSchema>

/** The lexicon as JSON Schema 2020-12, for editors. */
export function lexiconJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(userLexiconSchema, { target: 'draft-2020-12', io: 'input' }) as Record<string, unknown>
}
