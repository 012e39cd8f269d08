import type { Diagnostic, DocumentType, Indicator, Role } from '../contract/types.ts'
import type { Lang } from '../input/user-error.ts'

/** Words of the readable output. */
export interface RenderWords {
  readonly untitled: string
  readonly draft: string
  readonly types: Readonly<Record<DocumentType, string>>
  readonly headings: Readonly<Record<'indicators' | 'deadlines' | 'responsibilities' | 'diagnostics', string>>
  readonly columns: Readonly<
    Record<'line' | 'name' | 'value' | 'year' | 'kind' | 'date' | 'expression' | 'task' | Role | 'severity' | 'message', string>
  >
  readonly kinds: Readonly<Record<Indicator['kind'], string>>
  readonly actual: string
  readonly directions: Readonly<Record<'up' | 'down', string>>
  readonly per: Readonly<Record<NonNullable<Indicator['per']>, string>>
  readonly severities: Readonly<Record<Diagnostic['severity'], string>>
  sections(count: number): string
  readonly more: string
}

export const renderWords: Readonly<Record<Lang, RenderWords>> = {
  en: {
    untitled: '(no title found)',
    draft: 'draft',
    types: {
      opinion: 'opinion',
      plan: 'plan',
      decision: 'decision',
      scheme: 'scheme',
      notice: 'notice',
      measures: 'measures',
      report: 'report',
      'key-points': 'key points',
      other: 'document',
    },
    headings: {
      indicators: 'Indicators',
      deadlines: 'Deadlines',
      responsibilities: 'Responsibilities',
      diagnostics: 'Diagnostics',
    },
    columns: {
      line: 'line',
      name: 'indicator',
      value: 'value',
      year: 'year',
      kind: 'kind',
      date: 'date',
      expression: 'said as',
      task: 'task',
      lead: 'lead',
      support: 'support',
      responsible: 'responsible',
      severity: '',
      message: 'message',
    },
    kinds: { level: 'level', increment: 'new', change: 'change', rank: 'rank', qualitative: 'direction' },
    actual: 'actual',
    directions: { up: 'up', down: 'down' },
    per: { year: 'a year', 'half-year': 'a half-year', quarter: 'a quarter', month: 'a month', day: 'a day' },
    severities: { info: 'info', warning: 'warning', error: 'error' },
    sections: (count) => `${count} heading${count === 1 ? '' : 's'}`,
    more: 'all fields: -f json',
  },
  zh: {
    untitled: '（未找到标题）',
    draft: '征求意见稿',
    types: {
      opinion: '意见',
      plan: '规划',
      decision: '决定',
      scheme: '方案',
      notice: '通知',
      measures: '办法',
      report: '报告',
      'key-points': '要点',
      other: '文件',
    },
    headings: { indicators: '指标', deadlines: '时限', responsibilities: '责任分工', diagnostics: '提示' },
    columns: {
      line: '行',
      name: '指标',
      value: '数值',
      year: '年份',
      kind: '类别',
      date: '日期',
      expression: '原文',
      task: '任务',
      lead: '牵头',
      support: '配合',
      responsible: '负责',
      severity: '',
      message: '内容',
    },
    kinds: { level: '水平', increment: '新增', change: '变动', rank: '位次', qualitative: '方向' },
    actual: '已达',
    directions: { up: '上升', down: '下降' },
    per: { year: '每年', 'half-year': '每半年', quarter: '每季', month: '每月', day: '每日' },
    severities: { info: '提示', warning: '注意', error: '错误' },
    sections: (count) => `${count} 个标题`,
    more: '全部字段：-f json',
  },
}
