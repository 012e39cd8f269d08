import type { TaskGrouping } from '../contract/tasks-types.ts'
import type { Role } from '../contract/types.ts'
import type { Lang } from '../input/user-error.ts'

/** Words of the readable list of tasks. */
export interface TaskWords {
  readonly columns: Readonly<Record<'line' | 'task' | Role | 'due' | 'indicators' | 'department' | 'total', string>>
  readonly untitled: string
  /** Heading of what has no month, department or section. */
  readonly rest: Readonly<Record<TaskGrouping, string>>
  yearly(day: string): string
  tasks(count: number): string
  shown(from: string, to: string): string
  readonly legend: string
  readonly none: string
}

export const taskWords: Readonly<Record<Lang, TaskWords>> = {
  en: {
    columns: {
      line: 'line',
      task: 'task',
      lead: 'lead',
      responsible: 'responsible',
      support: 'support',
      due: 'due',
      indicators: 'indicators',
      department: 'department',
      total: 'tasks',
    },
    untitled: '(no title found)',
    rest: { month: 'without a date', dept: 'nobody named', section: 'outside all sections' },
    yearly: (day) => `every year ${day}`,
    tasks: (count) => `${count} task${count === 1 ? '' : 's'}`,
    shown: (from, to) => `${from} to ${to}`,
    legend: '◆ lead  ● responsible  ○ support',
    none: 'no tasks',
  },
  zh: {
    columns: {
      line: '行',
      task: '任务',
      lead: '牵头',
      responsible: '负责',
      support: '配合',
      due: '时限',
      indicators: '指标',
      department: '部门',
      total: '任务数',
    },
    untitled: '（未找到标题）',
    rest: { month: '未定时限', dept: '未列明', section: '不在任何一节' },
    yearly: (day) => `每年 ${day}`,
    tasks: (count) => `${count} 项任务`,
    shown: (from, to) => `${from} 至 ${to}`,
    legend: '◆ 牵头  ● 负责  ○ 配合',
    none: '没有任务',
  },
}
