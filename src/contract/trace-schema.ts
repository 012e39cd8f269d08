import * as z from 'zod'
import { positionSchema } from './schema.ts'

/** What a number of the text came to: the measure of what is read, refused and missed. */
export const numberFateSchema = z
  .object({
    text: z.string().meta({ description: 'The number with what was read together with it.' }),
    position: positionSchema,
    fate: z.enum(['entry', 'part', 'refused', 'protected', 'outside', 'unknown']).meta({
      description:
        'entry: the value of an indicator; part: of a name or baseline; refused: no indicator, for a reason; protected: inside a name, date or reference; outside: in a heading mark, front matter or table frame; unknown: nothing took it.',
    }),
    reason: z.string().meta({ description: 'Id of the rule, rejection or kind of run that decided.' }),
    ids: z.array(z.string()).meta({ description: 'Indicators that it is the value of.' }),
  })
  .strict()

/** Why an indicator is as it is. */
export const entryTraceSchema = z
  .object({
    id: z.string(),
    rule: z.string(),
    name: z.object({ value: z.string(), words: z.string(), position: positionSchema }).strict(),
    valueText: z.string().nullable(),
    valuePosition: positionSchema,
    verb: z.string().nullable().meta({ description: 'Between name and value: 达到.' }),
    lead: z.string().nullable().meta({ description: 'In front of the name: 新增.' }),
    hedge: z.string().nullable(),
    scope: z.string().nullable(),
    year: z
      .object({
        year: z.int().nullable(),
        words: z.string().nullable(),
        from: positionSchema.nullable(),
        how: z.enum(['sentence', 'section', 'plan', 'report']),
      })
      .strict()
      .nullable(),
    status: z.enum(['target', 'actual']),
    certainty: z.enum(['said', 'inherited', 'unsure']),
  })
  .strict()

export const traceSchema = z.object({ entries: z.array(entryTraceSchema), numbers: z.array(numberFateSchema) }).strict()
