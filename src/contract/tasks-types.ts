import type * as z from 'zod'
import type * as schema from './tasks-schema.ts'

/** Types of the list of tasks, inferred from its schema; import them as types only. */
export type Task = z.infer<typeof schema.taskSchema>
export type TaskDepartment = z.infer<typeof schema.taskDepartmentSchema>
export type TaskDeadline = z.infer<typeof schema.taskDeadlineSchema>
export type TaskIndicator = z.infer<typeof schema.taskIndicatorSchema>
export type TaskGroup = z.infer<typeof schema.taskGroupSchema>
export type TaskGrouping = (typeof schema.taskGroupings)[number]
export type MatrixRow = z.infer<typeof schema.matrixRowSchema>
export type TaskReport = z.infer<typeof schema.taskReportSchema>
