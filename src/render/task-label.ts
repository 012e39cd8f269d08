import type { Task } from '../contract/tasks-types.ts'

/** Marker and text of a task: `(一)摸清底数`, `1. 修建渠道`, `3 安排资金`. */
export function taskLabel({ marker, text }: Pick<Task, 'marker' | 'text'>): string {
  return `${marker ?? ''}${marker === null || /[、)]$/.test(marker) ? '' : ' '}${text}`
}
