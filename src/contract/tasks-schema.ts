import * as z from 'zod'
import { deadlineSchema, documentSchema, indicatorSchema, positionSchema, roles } from './schema.ts'

/** What `qparse tasks` puts out: types, meaning and JSON Schema in one. */

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'day', description: 'A day: 2018-06-30.' })

const names = (description: string) => z.array(z.string()).meta({ description })

export const taskDepartmentSchema = z
  .object({
    name: z.string().meta({ description: 'As written.' }),
    canonical: z.string().nullable().meta({ description: 'Full official name, where it is known.' }),
    key: z.string().nullable().meta({
      description:
        'Line of work, the same for the bodies of all places: science for 科技部, 科技厅 and 科技局; null where it is not known.',
    }),
    role: z.enum(roles).meta({ description: 'lead 牵头, support 配合, responsible 负责.' }),
  })
  .strict()
  .meta({ id: 'taskDepartment', description: 'A department with its part in a task.' })

export const taskDeadlineSchema = z
  .object({
    id: z.string().nullable().meta({ description: 'Id of the deadline in the output of extract: d3.' }),
    text: deadlineSchema.shape.text,
    date: deadlineSchema.shape.date,
    start: deadlineSchema.shape.start,
    recurrence: deadlineSchema.shape.recurrence,
    due: day.nullable().meta({
      description: 'The last day that keeps it: 2020 → 2020-12-31; of a yearly one the first after the document’s date.',
    }),
    task: deadlineSchema.shape.task,
    inherited: z.boolean().meta({ description: 'True where it is told above the task: in a heading that governs it.' }),
    position: positionSchema,
  })
  .strict()
  .meta({ id: 'taskDeadline', description: 'A term of a task (时限).' })

export const taskIndicatorSchema = z
  .object({
    id: z.string().meta({ description: 'Id of the indicator in the output of extract: i3.' }),
    name: indicatorSchema.shape.name,
    valueText: indicatorSchema.shape.valueText,
    year: z.int().nullable().meta({ description: 'Year that it is to be reached by.' }),
  })
  .strict()
  .meta({ id: 'taskIndicator', description: 'An indicator that a task is to reach (指标).' })

export const taskSchema = z
  .object({
    id: z.string().meta({ description: 't1, t2 … in reading order over all documents, before anything is filtered out.' }),
    uid: z.string().meta({ description: 'Hash of document, section and words: the same in every run, and in the calendar.' }),
    document: z.int().min(0).meta({ description: 'Place of its document in `documents`, from 0.' }),
    marker: z.string().nullable().meta({ description: 'Marker of its item: 一、 (二) 3.; the number of its row in a table.' }),
    text: z.string().meta({ description: 'What is to be done; its first sentence if long.' }),
    lead: names('Names of the leading departments (牵头), as written.'),
    responsible: names('Names of the departments that answer for it (负责).'),
    support: names('Names of the supporting departments (配合).'),
    departments: z.array(taskDepartmentSchema).meta({ description: 'All of them in the order of the text.' }),
    deadline: deadlineSchema.shape.date
      .nullable()
      .meta({ description: 'Its main term, at the precision told; null without one.' }),
    due: day.nullable().meta({ description: 'The last day of that term: what filters and groups go by.' }),
    deadlines: z.array(taskDeadlineSchema).meta({ description: 'All its terms, the main one first.' }),
    indicators: z.array(taskIndicatorSchema).meta({ description: 'Indicators inside it.' }),
    section: z.string().nullable().meta({ description: 'Id of the outline node that it stands in.' }),
    sectionPath: z.array(z.string()).meta({ description: 'Titles of the sections from the top down to it.' }),
    responsibilities: z.array(z.string()).meta({ description: 'Ids of its assignments in the output of extract: r3.' }),
    quote: z.string().meta({ description: 'The words that assign it, else those that set its term.' }),
    position: positionSchema.meta({ description: 'Where these words stand.' }),
    rule: z.string().meta({ description: 'Name of the rule that found it.' }),
  })
  .strict()
  .meta({ id: 'task', description: 'Who does what by when.' })

export const taskGroupings = ['month', 'dept', 'section'] as const

const ids = z.array(z.string()).meta({ description: 'Ids of the tasks, in reading order.' })

export const taskGroupSchema = z
  .object({
    key: z.string().nullable().meta({ description: '2020-06, a department, a section; null for the rest that has none.' }),
    document: z.int().min(0).nullable().meta({ description: 'Of a section: place of its document in `documents`; else null.' }),
    tasks: ids,
  })
  .strict()
  .meta({ id: 'taskGroup', description: 'Tasks that belong together.' })

export const matrixRowSchema = z
  .object({
    name: z.string().meta({ description: 'Full official name of the department, else its name as written.' }),
    key: taskDepartmentSchema.shape.key,
    total: z.int().min(0).meta({ description: 'Number of its tasks.' }),
    lead: z.int().min(0).meta({ description: 'Number of those that it leads.' }),
    responsible: z.int().min(0).meta({ description: 'Number of those that it answers for.' }),
    support: z.int().min(0).meta({ description: 'Number of those that it supports.' }),
    tasks: z.record(z.string(), z.enum(roles)).meta({ description: 'Task id → its part in it: {"t3": "lead"}.' }),
  })
  .strict()
  .meta({ id: 'matrixRow', description: 'One department against all tasks.' })

export const taskReportSchema = z
  .object({
    schemaVersion: z.literal('1').meta({ description: 'Version of this schema.' }),
    documents: z
      .array(
        z
          .object({
            source: z.string().nullable().meta({ description: 'Path as it was given; null for the standard input.' }),
            title: documentSchema.shape.title,
            region: documentSchema.shape.region,
            date: documentSchema.shape.date,
            number: documentSchema.shape.number,
          })
          .strict(),
      )
      .meta({ description: 'The documents that were read, in order.' }),
    tasks: z.array(taskSchema).meta({ description: 'The tasks that were asked for, in reading order.' }),
    groupedBy: z.enum(taskGroupings).optional().meta({ description: 'With --group: what the groups are.' }),
    groups: z
      .array(taskGroupSchema)
      .optional()
      .meta({ description: 'With --group: the same tasks by month, department or section.' }),
    matrix: z
      .array(matrixRowSchema)
      .optional()
      .meta({ description: 'With --matrix: departments, the one with most tasks first.' }),
  })
  .strict()
  .meta({ title: 'qparse tasks', description: 'Who does what by when (任务清单).' })

/** The list of tasks as JSON Schema 2020-12. */
export function tasksJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(taskReportSchema, { target: 'draft-2020-12', io: 'output' }) as Record<string, unknown>
}
