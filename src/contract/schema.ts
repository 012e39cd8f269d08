import * as z from 'zod'
import { parts } from './parts.ts'

/** The data contract: the single source of the types, of the published JSON Schema and of the meaning of each field. */

const point = z
  .object({
    line: z.int().min(1).meta({ description: 'Line, 1-based; LF, CRLF and CR each end a line.' }),
    column: z.int().min(1).meta({ description: 'Column, 1-based, in UTF-16 code units.' }),
    offset: z.int().min(0).meta({ description: 'Offset, 0-based, in UTF-16 code units of the decoded source.' }),
    block: z
      .string()
      .optional()
      .meta({ description: 'Of .docx and .html: the block of the file that it stands in: p[12], table[2]/row[3]/cell[4].' }),
    page: z.int().min(1).optional().meta({ description: 'Of a PDF: the page, 1-based.' }),
  })
  .strict()
  .meta({ id: 'point', description: 'A place between two characters of the decoded source text.' })

export const positionSchema = z.object({ start: point, end: point }).strict().meta({
  id: 'position',
  description: 'Half-open run of the decoded source text: source.slice(start.offset, end.offset) is the verbatim quote.',
})

const isoDate = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$/)
  .meta({
    id: 'date',
    description: 'ISO 8601 at the precision told: 2025, 2018-06, 2018-06-30; --03-31 for a day of every year.',
  })

const section = {
  section: z
    .string()
    .nullable()
    .meta({ description: 'Id of the nearest outline node that it stands in; null in the front matter.' }),
  sectionPath: z.array(z.string()).meta({ description: 'Titles of the sections from the top down to it.' }),
}

const id = (letter: string) =>
  z.string().meta({ description: `${letter}1, ${letter}2 … in reading order; the same for the same text.` })

const text = z.string().meta({
  description: 'Cleaned reading of the source at position: characters are dropped or folded in width, never added or replaced.',
})

const rule = z.string().meta({ description: 'Name of the rule that found it.' })

export const regionSchema = z
  .object({
    name: z.string().meta({ description: '四川省' }),
    short: z.string().meta({ description: '四川' }),
    code: z
      .string()
      .regex(/^\d{6}$/)
      .meta({ description: 'Code of GB/T 2260; 100000 for the whole country.' }),
    level: z.enum(['nation', 'province', 'city', 'county', 'town']).meta({ description: 'Level of administration.' }),
  })
  .strict()

export const citationSchema = z
  .object({
    title: z.string().nullable().meta({ description: 'What stands in 《…》.' }),
    number: z.string().nullable().meta({ description: '发文字号 beside it.' }),
    shortName: z.string().nullable().meta({ description: 'Name that 以下简称 gives it.' }),
    position: positionSchema,
  })
  .strict()

export const documentTypes = [
  'opinion', // 意见
  'plan', // 规划, 纲要
  'decision', // 决定
  'scheme', // 方案, 行动计划
  'notice', // 通知
  'measures', // 办法, 条例, 规定, 措施
  'report', // 报告
  'key-points', // 要点
  'other',
] as const

export const originSchema = z
  .object({
    path: z.string().nullable().meta({ description: 'Path as it was given; null for the standard input.' }),
    format: z.string().meta({ description: 'Format of the file: text, markdown, html, docx, pdf.' }),
    encoding: z
      .string()
      .nullable()
      .meta({ description: 'Encoding that it was read in: utf-8, gb18030, utf-16le …; null for .docx and PDF.' }),
    script: z
      .enum(['traditional'])
      .optional()
      .meta({ description: 'Present where Traditional characters were read as simplified ones; quotes stay as written.' }),
    sha256: z.string().nullable().meta({ description: 'SHA-256 of the bytes, lower-case hex.' }),
    pages: z.int().optional().meta({ description: 'Number of pages, for formats that have them.' }),
  })
  .strict()

export const documentSchema = z
  .object({
    title: z
      .string()
      .nullable()
      .meta({ description: 'Full title on one line; of a circular with an attached plan, the title of the thing issued.' }),
    type: z.enum(documentTypes).meta({
      description:
        '意见 opinion, 规划 plan, 决定 decision, 方案 scheme, 通知 notice, 办法 measures, 报告 report, 要点 key-points.',
    }),
    typeText: z.string().nullable().meta({ description: 'The word in the title: 实施意见.' }),
    issuers: z.array(z.string()).meta({ description: 'Issuing bodies (发文机关), in order.' }),
    region: regionSchema.nullable().meta({ description: 'Region of the issuer, GB/T 2260; null where the text does not tell.' }),
    date: isoDate.nullable().meta({ description: 'Date of issue; the day that a web page was posted is not it.' }),
    number: z.string().nullable().meta({ description: '发文字号 of this document: 川委发〔2018〕6号.' }),
    indexNumber: z
      .string()
      .optional()
      .meta({ description: '索引号 that a government page gives the document; absent where none is shown.' }),
    period: z
      .object({
        from: z.int().meta({ description: 'First year.' }),
        to: z.int().meta({ description: 'Last year.' }),
      })
      .strict()
      .nullable()
      .meta({ description: 'Term of a plan, where one is stated.' }),
    draft: z.boolean().meta({ description: 'True for 征求意见稿, 草案, 送审稿.' }),
    cites: z.array(citationSchema).meta({ description: 'Documents cited by 《…》 or 发文字号, in reading order, each once.' }),
    origin: originSchema.meta({ description: 'Where the text was read from.' }),
  })
  .strict()

export const sectionKinds = [
  'part', // 第一编, 第一部分
  'chapter', // 第一章
  'division', // 第一节
  'article', // 第一条
  'l1', // 一、
  'l2', // （一）
  'l3', // 1.
  'l4', // （1）
  'l5', // ①
  'bullet', // ——
  'attachment', // 附件1
  'box', // 专栏1
  'table', // 表1
  'run-in', // an unnumbered lead sentence
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
    id: z.string().meta({ description: 'Place among the numbered nodes: 1.2.3; run-ins and bullets have ids of their own.' }),
    marker: z.string().meta({ description: 'Normalised marker: 一、 (二) 3. 第一章 附件1; empty for a run-in.' }),
    ordinal: z.int().nullable().meta({ description: 'Number of the marker; null without one.' }),
    kind: z.enum(sectionKinds).meta({ description: 'Style of the marker; l1 to l5 are 一、（一）1.（1）①.' }),
    title: z.string().meta({ description: 'Title without marker.' }),
    position: positionSchema.meta({ description: 'Marker and title.' }),
    extent: positionSchema.meta({ description: 'The section with its body.' }),
    get children() {
      return z.array(outlineSchema).meta({ description: 'Sections below it.' })
    },
  })
  .strict()
  .meta({ id: 'outlineNode', description: 'A heading with the sections below it.' })

export const indicatorSchema = z
  .object({
    id: id('i'),
    name: z.string().meta({ description: 'The noun phrase that is measured, without verb, value, year, hedge or scope words.' }),
    scope: z.string().nullable().meta({ description: 'Scope words taken off the name: 全省, 每个县（市、区）.' }),
    kind: z.enum(['level', 'increment', 'change', 'rank', 'qualitative']).meta({
      description:
        'level: held or reached; increment: an explicitly new amount (新增); change: a movement (增长 15%); rank: a place; qualitative: a direction alone.',
    }),
    direction: z.enum(['up', 'down']).nullable().meta({ description: 'Of change and qualitative.' }),
    status: z.enum(['target', 'actual']).meta({ description: 'A goal, or what is reported as reached.' }),
    comparator: z
      .enum(['>=', '>', '<=', '<', '~', 'range', '='])
      .nullable()
      .meta({ description: '以上 >=, 超过 >, 以内 <=, 低于 <, 左右 ~, 3—5 range, else =; null for qualitative.' }),
    value: z
      .number()
      .nullable()
      .meta({ description: 'Number as written, before 万 and 亿 are multiplied out; lower end of a range.' }),
    valueMax: z.number().nullable().meta({ description: 'Upper end of a range.' }),
    fraction: z
      .object({
        n: z.int().meta({ description: 'Numerator.' }),
        d: z.int().meta({ description: 'Denominator.' }),
      })
      .strict()
      .optional()
      .meta({ description: 'Of 三分之二, beside the rounded value.' }),
    unit: z.string().nullable().meta({ description: 'As written, magnitude included: 万家, 亿美元, %; empty where none is.' }),
    valueText: z.string().nullable().meta({ description: 'The value expression as written, cleaned: 98%以上.' }),
    normalized: z
      .object({
        value: z.number().nullable().meta({ description: 'Exact decimal.' }),
        valueMax: z.number().nullable().meta({ description: 'Upper end of a range.' }),
        unit: z.string().meta({ description: 'Without magnitude: 家.' }),
      })
      .strict()
      .nullable()
      .meta({ description: 'The value with 万, 亿, 千, 百 multiplied out.' }),
    per: z.enum(['year', 'half-year', 'quarter', 'month', 'day']).nullable().meta({ description: 'Rate: 每年, 年均 …' }),
    aggregate: z.enum(['cumulative', 'average']).nullable().meta({ description: '累计 or 平均.' }),
    target: z
      .object({
        year: z.int().nullable().meta({ description: 'Year of the horizon.' }),
        text: z.string().nullable().meta({ description: 'The horizon as written: 到2027年.' }),
        inferred: z.boolean().meta({ description: 'True where only the term of the plan tells the year.' }),
        from: positionSchema.nullable().meta({ description: 'Where the year stands.' }),
      })
      .strict()
      .nullable()
      .meta({ description: 'The horizon that governs the value; for an actual, the year that it was reached.' }),
    baseline: z
      .object({
        year: z.int().nullable().meta({ description: 'Year compared with.' }),
        value: z.number().nullable().meta({ description: 'Value of that year.' }),
      })
      .strict()
      .nullable()
      .meta({ description: 'What it is compared with: 较2020年, the base column of a table.' }),
    hedge: z.string().nullable().meta({ description: '力争, 争取, 努力 …' }),
    binding: z.enum(['binding', 'expected']).nullable().meta({ description: '约束性 or 预期性.' }),
    departments: z.array(z.string()).meta({ description: 'Departments that answer for it, from its own row, item or section.' }),
    ...section,
    text,
    position: positionSchema.meta({ description: 'The clause that it was read from.' }),
    valuePosition: positionSchema.meta({
      description: 'The value expression alone, comparator and unit included, verbs excluded.',
    }),
    certainty: z.enum(['said', 'inherited', 'unsure']).meta({
      description: 'said: all stands in the clause; inherited: year, verb or head noun comes from elsewhere; unsure: look at it.',
    }),
    rule,
  })
  .strict()
  .meta({ description: 'A quantity that the document sets as a goal, or reports as a result (指标).' })

export const deadlineSchema = z
  .object({
    id: id('d'),
    text,
    date: isoDate.nullable().meta({ description: 'Last day, month or year; null where the text does not tell.' }),
    start: isoDate.nullable().meta({ description: 'Beginning of a period.' }),
    recurrence: z.enum(['yearly']).nullable().meta({ description: 'yearly for 每年3月底前.' }),
    relation: z.enum(['by', 'during', 'from']).meta({ description: 'by: 到, 前; during: 期间; from: 自…起.' }),
    scope: z.enum(['goal', 'task']).meta({ description: 'A horizon of goals, or the due date of a task.' }),
    task: z.string().meta({ description: 'The clause that is due.' }),
    ...section,
    departments: z.array(z.string()).meta({ description: 'Departments that answer for it.' }),
    position: positionSchema.meta({ description: 'The expression.' }),
    rule,
  })
  .strict()
  .meta({ description: 'By when something is to be done or reached (时限).' })

export const roles = ['lead', 'support', 'responsible'] as const

export const responsibilitySchema = z
  .object({
    id: id('r'),
    text,
    departments: z
      .array(
        z
          .object({
            name: z.string().meta({ description: 'As written.' }),
            canonical: z.string().nullable().meta({ description: 'Full official name, where it is known.' }),
            role: z.enum(roles).meta({ description: 'lead 牵头, support 配合, responsible 负责.' }),
          })
          .strict(),
      )
      .meta({ description: 'Departments in the order of the text.' }),
    task: z.string().meta({ description: 'What is assigned; its first sentence if long.' }),
    ...section,
    deadline: isoDate.nullable().meta({ description: 'Date that the same item carries.' }),
    deadlineFrom: positionSchema.nullable().meta({ description: 'Where that date stands.' }),
    position: positionSchema.meta({ description: 'The text of the assignment.' }),
    extent: positionSchema.meta({ description: 'What it governs: its item up to it, or the whole section.' }),
    rule,
  })
  .strict()
  .meta({ description: 'Who answers for what (责任分工).' })

export const diagnosticSchema = z
  .object({
    rule: z.string().meta({ description: 'Id of the diagnostic.' }),
    severity: z
      .enum(['info', 'warning', 'error'])
      .meta({ description: 'info tells, warning asks to look, error could not be read.' }),
    message: z.string().meta({ description: 'What is odd, in English.' }),
    position: positionSchema.nullable().meta({ description: 'Where; null for the whole document.' }),
  })
  .strict()
  .meta({ description: 'What was odd in the text.' })

/** A number of the text that no indicator claims. */
export const leftoverSchema = z
  .object({
    text: z.string().meta({ description: 'The number with its bound and unit, cleaned.' }),
    reason: z.string().meta({ description: 'Id of the rejection or of the kind of run; `unknown: …` where nothing took it.' }),
    position: positionSchema,
  })
  .strict()

export const policyDocumentSchema = z
  .object({
    schemaVersion: z.literal('1').meta({ description: 'Version of this schema; it changes when a field is renamed or dropped.' }),
    id: z.union([z.string(), z.number()]).optional().meta({
      description: 'What the record of a stream is called that this was read from: its id, its path, or its number.',
    }),
    only: z.array(z.enum(parts)).optional().meta({
      description: 'Present where only these members were asked for; the others are empty without having been looked for.',
    }),
    document: documentSchema.meta({ description: 'What the document says of itself.' }),
    outline: z.array(outlineSchema).meta({ description: 'Tree of headings.' }),
    indicators: z.array(indicatorSchema).meta({ description: 'Quantified goals and reported results (指标), in reading order.' }),
    deadlines: z.array(deadlineSchema).meta({ description: 'By when something is to be done (时限), in reading order.' }),
    responsibilities: z.array(responsibilitySchema).meta({ description: 'Assignments of tasks (责任分工), in reading order.' }),
    diagnostics: z.array(diagnosticSchema).meta({ description: 'What was odd in the text, in reading order.' }),
    leftovers: z
      .array(leftoverSchema)
      .optional()
      .meta({ description: 'Numbers that no indicator claims, each with the reason; present where asked for.' }),
  })
  .strict()
  .meta({ title: 'qparse document', description: 'What a Chinese policy document says, with exact source positions.' })
