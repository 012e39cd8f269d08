import * as z from 'zod'
import { parts } from './parts.ts'

/** The data contract: the single source of the types, of the published JSON Schema and of the meaning of each field. */

const point = z
  .object({
    line: z.int().min(1).meta({ description: 'Line, 1-based; LF, CRLF and CR each end a line.' }),
    column: z.int().min(1).meta({ description: 'Column, 1-based, in UTF-16 code units.' }),
    offset: z.int().min(0).meta({ description: 'Offset, 0-based, in UTF-16 code units of the decoded source.' }),
  })
  .strict()

export const positionSchema = z
  .object({ start: point, end: point })
  .strict()
  .meta({
    description: 'Half-open place in the decoded source text: source.slice(start.offset, end.offset) is the verbatim quote.',
  })

const isoDate = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$/)

export const regionSchema = z
  .object({
    name: z.string(),
    short: z.string(),
    code: z.string().regex(/^\d{6}$/),
    level: z.enum(['nation', 'province', 'city', 'county', 'town']),
  })
  .strict()

export const citationSchema = z
  .object({
    title: z.string().nullable(),
    number: z.string().nullable(),
    shortName: z.string().nullable(),
    position: positionSchema,
  })
  .strict()

export const documentTypes = [
  'opinion',
  'plan',
  'decision',
  'scheme',
  'notice',
  'measures',
  'report',
  'key-points',
  'other',
] as const

export const documentSchema = z
  .object({
    title: z
      .string()
      .nullable()
      .meta({ description: 'Full title on one line; of a circular with an attached plan, the title of the thing issued.' }),
    type: z.enum(documentTypes),
    typeText: z.string().nullable().meta({ description: 'The word in the title: 实施意见.' }),
    issuers: z.array(z.string()),
    region: regionSchema.nullable().meta({ description: 'Region of the issuer, GB/T 2260.' }),
    date: isoDate.nullable().meta({ description: 'Date of issue, ISO 8601 at the precision told.' }),
    number: z.string().nullable().meta({ description: '发文字号 of this document.' }),
    period: z.object({ from: z.int(), to: z.int() }).strict().nullable().meta({ description: 'Term of a plan.' }),
    draft: z.boolean().meta({ description: '征求意见稿 / 草案 / 送审稿.' }),
    cites: z.array(citationSchema).meta({ description: 'Documents cited by 《…》 or 发文字号, in reading order, each once.' }),
    origin: z
      .object({
        path: z.string().nullable(),
        format: z.string(),
        encoding: z.string(),
        sha256: z.string().nullable(),
        pages: z.int().optional(),
      })
      .strict(),
  })
  .strict()

export const sectionKinds = [
  'part',
  'chapter',
  'division',
  'article',
  'l1',
  'l2',
  'l3',
  'l4',
  'l5',
  'bullet',
  'attachment',
  'box',
  'table',
  'run-in',
] as const

export interface OutlineNode {
  id: string
  marker: string
  ordinal: number | null
  kind: (typeof sectionKinds)[number]
  title: string
  position: z.infer<typeof positionSchema>
  extent: z.infer<typeof positionSchema>
  children: OutlineNode[]
}

export const outlineSchema: z.ZodType<OutlineNode> = z
  .object({
    id: z.string(),
    marker: z.string().meta({ description: 'Normalised marker: 一、 (二) 3. 第一章 附件1; empty for a run-in.' }),
    ordinal: z.int().nullable(),
    kind: z.enum(sectionKinds),
    title: z.string(),
    position: positionSchema,
    extent: positionSchema,
    get children() {
      return z.array(outlineSchema)
    },
  })
  .strict()

export const indicatorSchema = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: 'The noun phrase that is measured, without verb, value, year, hedge or scope words.' }),
    scope: z.string().nullable(),
    kind: z.enum(['level', 'increment', 'change', 'rank', 'qualitative']),
    direction: z.enum(['up', 'down']).nullable(),
    status: z.enum(['target', 'actual']),
    comparator: z.enum(['>=', '>', '<=', '<', '~', 'range', '=']).nullable(),
    value: z.number().nullable().meta({ description: 'As written, before 万 and 亿 are multiplied out.' }),
    valueMax: z.number().nullable(),
    fraction: z.object({ n: z.int(), d: z.int() }).strict().optional(),
    unit: z.string().nullable().meta({ description: 'As written, magnitude included: 万家, 亿美元, %.' }),
    valueText: z.string().nullable().meta({ description: 'The value expression as written, cleaned.' }),
    normalized: z
      .object({ value: z.number().nullable(), valueMax: z.number().nullable(), unit: z.string() })
      .strict()
      .nullable()
      .meta({ description: '万 / 亿 / 千 / 百 multiplied out, exact decimals.' }),
    per: z.enum(['year', 'half-year', 'quarter', 'month', 'day']).nullable(),
    aggregate: z.enum(['cumulative', 'average']).nullable(),
    target: z
      .object({ year: z.int().nullable(), text: z.string().nullable(), inferred: z.boolean(), from: positionSchema.nullable() })
      .strict()
      .nullable()
      .meta({ description: 'The horizon that governs the value; for an actual the year it was reached.' }),
    baseline: z.object({ year: z.int().nullable(), value: z.number().nullable() }).strict().nullable(),
    hedge: z.string().nullable(),
    binding: z.enum(['binding', 'expected']).nullable(),
    departments: z.array(z.string()),
    section: z.string().nullable(),
    sectionPath: z.array(z.string()),
    text: z.string(),
    position: positionSchema,
    valuePosition: positionSchema,
    certainty: z.enum(['said', 'inherited', 'unsure']),
    rule: z.string(),
  })
  .strict()

export const deadlineSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    date: isoDate.nullable(),
    start: isoDate.nullable(),
    recurrence: z.enum(['yearly']).nullable(),
    relation: z.enum(['by', 'during', 'from']),
    scope: z.enum(['goal', 'task']),
    task: z.string(),
    section: z.string().nullable(),
    sectionPath: z.array(z.string()),
    departments: z.array(z.string()),
    position: positionSchema,
    rule: z.string(),
  })
  .strict()

export const roles = ['lead', 'support', 'responsible'] as const

export const responsibilitySchema = z
  .object({
    id: z.string(),
    text: z.string(),
    departments: z.array(z.object({ name: z.string(), canonical: z.string().nullable(), role: z.enum(roles) }).strict()),
    task: z.string(),
    section: z.string().nullable(),
    sectionPath: z.array(z.string()),
    deadline: isoDate.nullable(),
    deadlineFrom: positionSchema.nullable(),
    position: positionSchema,
    rule: z.string(),
  })
  .strict()

export const diagnosticSchema = z
  .object({
    rule: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    position: positionSchema.nullable(),
  })
  .strict()

export const policyDocumentSchema = z
  .object({
    schemaVersion: z.literal('1'),
    only: z
      .array(z.enum(parts))
      .optional()
      .meta({
        description: 'Present where only these members were asked for; the others are empty without having been looked for.',
      }),
    document: documentSchema,
    outline: z.array(outlineSchema),
    indicators: z.array(indicatorSchema),
    deadlines: z.array(deadlineSchema),
    responsibilities: z.array(responsibilitySchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .strict()
