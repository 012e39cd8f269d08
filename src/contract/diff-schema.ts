import * as z from 'zod'
import { documentSchema, indicatorSchema, positionSchema, regionSchema } from './schema.ts'

/** What `qparse diff` puts out and the file of hand-made alignments that it takes: types, meaning and JSON Schema in one. */

const id = z.string().meta({ description: 'r1, r2 … in the order of the rows.' })
const documentIndex = z.int().min(0).meta({ description: 'Place of a document in `documents`, from 0.' })

export const diffValueSchema = z
  .object({
    comparator: indicatorSchema.shape.comparator,
    value: indicatorSchema.shape.value,
    valueMax: indicatorSchema.shape.valueMax,
    unit: indicatorSchema.shape.unit,
    normalized: indicatorSchema.shape.normalized,
    year: z
      .int()
      .nullable()
      .meta({ description: 'Year that it is to be reached by, or was reached in; null where none is told.' }),
    status: indicatorSchema.shape.status,
    kind: indicatorSchema.shape.kind,
    direction: indicatorSchema.shape.direction,
    per: indicatorSchema.shape.per,
    hedge: indicatorSchema.shape.hedge,
    text: z.string().nullable().meta({ description: 'The value as written: 98%以上.' }),
    position: positionSchema.meta({ description: 'Where the value stands in its document.' }),
    indicators: z.array(z.string()).meta({ description: 'Ids of the indicators that say this; several where it is restated.' }),
  })
  .strict()
  .meta({ id: 'diffValue', description: 'One thing said of a measure by a document.' })

export const diffCellSchema = z
  .object({
    indicators: z.array(z.string()).meta({ description: 'Ids of all indicators of the document that are this measure.' }),
    names: z.array(z.string()).meta({ description: 'The names that the document gives it, each once.' }),
    values: z.array(diffValueSchema).meta({ description: 'What it says, restatements folded; years and status apart.' }),
    headline: z.int().min(0).meta({ description: 'Place in `values` of the one that is compared.' }),
    conflict: z.boolean().meta({ description: 'True where the document contradicts itself about one year.' }),
  })
  .strict()
  .meta({ id: 'diffCell', description: 'What one document says of a measure.' })

export const matchHows = ['same-name', 'alias', 'similar', 'override', 'single'] as const
export const pairValues = ['higher', 'lower', 'equal', 'unknown'] as const
export const pairTimes = ['earlier', 'later', 'same', 'unknown'] as const
export const pairVerdicts = ['stricter', 'looser', 'mixed', 'equal', 'not-comparable', 'unknown'] as const

export const diffPairSchema = z
  .object({
    a: documentIndex,
    b: documentIndex,
    value: z.enum(pairValues).meta({ description: 'a against b: what it asks for, bounds taken into account.' }),
    time: z.enum(pairTimes).meta({ description: 'a against b: by when.' }),
    verdict: z.enum(pairVerdicts).meta({
      description: 'a against b: mixed where one asks for more and the other sooner, unknown where more may be better or worse.',
    }),
    reason: z.string().meta({ description: 'Short name of the reason: floors, ceilings, unit-conversion, percent-and-points …' }),
  })
  .strict()
  .meta({ id: 'diffPair', description: 'Two documents compared, read «a against b».' })

export const diffRowSchema = z
  .object({
    id,
    name: z.string().meta({ description: 'The measure, by the name that most documents give it.' }),
    unit: z.string().nullable().meta({ description: 'Unit that its numbers are compared in; null where there are none.' }),
    kind: indicatorSchema.shape.kind,
    per: indicatorSchema.shape.per,
    scope: z.string().nullable().meta({ description: 'Scope that sets it apart: 每个县, 全国; null for the whole region.' }),
    cells: z.array(diffCellSchema.nullable()).meta({ description: 'In the order of `documents`; null where nothing was found.' }),
    mentions: z
      .array(
        z
          .object({ document: documentIndex, line: z.int().nullable().meta({ description: 'Line of the first mention.' }) })
          .strict(),
      )
      .meta({ description: 'Documents without a cell whose text has the name, only no value that could be compared.' }),
    match: z
      .object({
        how: z.enum(matchHows).meta({ description: 'The weakest way that was needed to bring the cells together.' }),
        score: z.number().min(0).max(1).meta({ description: 'How sure that is.' }),
        because: z.string().meta({ description: 'Why these are one measure, in English.' }),
        rules: z.array(z.string()).meta({ description: 'Names of the rules that brought them together.' }),
      })
      .strict(),
    merit: z.enum(['up', 'down']).nullable().meta({ description: 'Which direction is better; null where that is not known.' }),
    verdict: z
      .object({
        comparable: z
          .boolean()
          .meta({ description: 'True where two or more documents give it and all of them can be compared.' }),
        equal: z.boolean().meta({ description: 'True where all cells ask for the same by the same year.' }),
        why: z.string().nullable().meta({ description: 'Why not, or what to keep in mind; in English.' }),
        strictest: z.array(documentIndex).meta({ description: 'Documents that none goes beyond and that go beyond one.' }),
        pairs: z
          .array(diffPairSchema)
          .meta({ description: 'Each pair of documents with a cell; left out where there are more than 64.' }),
      })
      .strict(),
    spread: z
      .object({
        min: z.number().meta({ description: 'Least headline.' }),
        median: z.number().meta({ description: 'Middle headline.' }),
        max: z.number().meta({ description: 'Greatest headline.' }),
        unit: z.string().meta({ description: 'Unit of the three.' }),
      })
      .strict()
      .nullable()
      .meta({ description: 'Of the headlines that can be compared, where there are two or more.' }),
  })
  .strict()
  .meta({ id: 'diffRow', description: 'One measure (指标) over all documents.' })

export const diffReportSchema = z
  .object({
    schemaVersion: z.literal('1').meta({ description: 'Version of this schema.' }),
    documents: z
      .array(
        z
          .object({
            source: z.string().meta({ description: 'Path, or - for the standard input.' }),
            title: documentSchema.shape.title,
            region: regionSchema.nullable().meta({ description: 'Region of the issuer.' }),
            date: documentSchema.shape.date,
            period: documentSchema.shape.period,
            indicators: z.int().meta({ description: 'Number of indicators that were looked at.' }),
            leftovers: z.int().nullable().meta({
              description: 'Numbers of the text that no reading explains: «silent» may be our miss; null where not counted.',
            }),
          })
          .strict(),
      )
      .meta({ description: 'What is compared, in the order of the cells.' }),
    rows: z.array(diffRowSchema).meta({ description: 'One row a measure.' }),
    related: z
      .array(
        z
          .object({
            rows: z.array(id).meta({ description: 'Rows that belong beside one another.' }),
            why: z.string().meta({ description: 'How they are related and why they are not one, in English.' }),
            rule: z.string().meta({ description: 'Short name of the reason: increment-and-stock, wider-population …' }),
          })
          .strict(),
      )
      .meta({ description: 'Rows that are near to one another and must not be taken for one.' }),
    nearMisses: z
      .array(
        z
          .object({
            a: id,
            b: id,
            score: z.number().min(0).max(1).meta({ description: 'Likeness of the names.' }),
            why: z.string().meta({ description: 'What keeps them apart, in English.' }),
          })
          .strict(),
      )
      .meta({ description: 'Rows that look alike and were not brought together.' }),
    summary: z
      .object({
        rows: z.int().meta({ description: 'Number of rows.' }),
        shared: z.int().meta({ description: 'Rows that two or more documents have.' }),
        common: z.int().meta({ description: 'Rows that all documents have.' }),
        different: z.int().meta({ description: 'Shared rows with a difference.' }),
        conflicts: z.int().meta({ description: 'Cells in which a document contradicts itself.' }),
        only: z.array(z.int()).meta({ description: 'For each document, the rows that it alone has.' }),
      })
      .strict()
      .meta({ description: 'Counts over all rows, before any are left out of the list.' }),
  })
  .strict()
  .meta({ title: 'qparse diff', description: 'What several documents say of the same measures, side by side.' })

const overrideName = z
  .union([
    z.string().min(1),
    z
      .object({
        name: z.string().min(1).meta({ description: 'As the document gives it.' }),
        document: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'File name, with or without ending; in all documents without it.' }),
      })
      .strict(),
  ])
  .meta({ description: 'Name of an indicator, in all documents or in one.' })

export const overridesSchema = z
  .object({
    same: z
      .array(
        z
          .object({
            name: z.string().min(1).optional().meta({ description: 'What to call the row.' }),
            names: z.array(overrideName).min(1).meta({ description: 'Names that are the same measure.' }),
          })
          .strict(),
      )
      .default([])
      .meta({ description: 'What is one measure; kinds (level, increment, change) stay apart.' }),
    different: z
      .array(z.array(overrideName).min(2))
      .default([])
      .meta({ description: 'Names that are measures of their own, however alike.' }),
    rename: z.record(z.string().min(1), z.string().min(1)).default({}).meta({ description: 'Name as written → name to go by.' }),
  })
  .strict()
  .meta({ title: 'qparse alignment', description: 'What people know of which indicators are the same (--align).' })

/** The report as JSON Schema 2020-12. */
export function diffJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(diffReportSchema, { target: 'draft-2020-12', io: 'output' }) as Record<string, unknown>
}
