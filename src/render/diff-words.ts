import type { DiffPair, DiffRow } from '../contract/diff-types.ts'
import type { Lang } from '../input/user-error.ts'

/** Words of the readable comparison. */
export interface DiffWords {
  readonly columns: Readonly<Record<'name' | 'compared' | 'changed' | 'value' | 'document', string>>
  readonly hows: Readonly<Record<DiffRow['match']['how'], string>>
  readonly verdicts: Readonly<Record<DiffPair['verdict'], string>>
  readonly actual: string
  readonly per: Readonly<Record<NonNullable<DiffRow['per']>, string>>
  readonly change: Readonly<Record<'up' | 'down', string>>
  rank(place: string): string
  readonly newOnes: string
  readonly silent: string
  named(line: number | null): string
  see(row: string): string
  readonly conflict: string
  shared(count: number): string
  only(label: string, count: number): string
  indicators(count: number): string
  leftovers(count: number): string
  readonly block: (from: number, to: number, all: number) => string
  readonly legend: string
  readonly summary: (counts: { shared: number; different: number; conflicts: number; nearMisses: number }) => string
  readonly matched: string
  readonly nearMisses: string
  readonly conflicts: string
  readonly more: (count: number) => string
  readonly statistics: Readonly<Record<'min' | 'median' | 'max', string>>
  readonly empty: string
}

export const diffWords: Readonly<Record<Lang, DiffWords>> = {
  en: {
    columns: {
      name: 'indicator',
      compared: 'first against second',
      changed: 'old → new',
      value: 'value',
      document: 'document',
    },
    hows: { 'same-name': 'name', alias: 'alias', similar: 'alike', override: 'by hand', single: 'alone' },
    verdicts: {
      stricter: 'stricter',
      looser: 'looser',
      mixed: 'mixed',
      equal: 'equal',
      'not-comparable': 'not comparable',
      unknown: 'open',
    },
    actual: 'reached',
    per: { year: 'a year', 'half-year': 'a half-year', quarter: 'a quarter', month: 'a month', day: 'a day' },
    change: { up: 'up', down: 'down' },
    rank: (place) => `place ${place}`,
    newOnes: 'new',
    silent: '-',
    named: (line) => (line === null ? 'named, no value' : `named, line ${line}`),
    see: (row) => `see ${row}`,
    conflict: 'contradicts itself',
    shared: (count) => `Shared: ${count}`,
    only: (label, count) => `Only ${label}: ${count}`,
    indicators: (count) => `${count} indicator${count === 1 ? '' : 's'}`,
    leftovers: (count) => `${count} number${count === 1 ? '' : 's'} not understood`,
    block: (from, to, all) => `documents ${from}–${to} of ${all}`,
    legend: '* strictest   - silent   named: the text has the name, no such value   see r7: said otherwise in that row',
    summary: ({ shared, different, conflicts, nearMisses }) =>
      `${shared} shared, ${different} of them different; ${conflicts} contradiction${conflicts === 1 ? '' : 's'} within a document; ${nearMisses} near miss${nearMisses === 1 ? '' : 'es'} kept apart`,
    matched: 'Brought together by more than the name',
    nearMisses: 'Near misses, kept apart',
    conflicts: 'Documents that contradict themselves',
    more: (count) => `and ${count} more: -f json`,
    statistics: { min: 'least', median: 'middle', max: 'most' },
    empty: 'Nothing to compare: no indicator is left.',
  },
  zh: {
    columns: {
      name: '指标',
      compared: '前者对后者',
      changed: '旧 → 新',
      value: '数值',
      document: '文件',
    },
    hows: { 'same-name': '同名', alias: '别名', similar: '近似', override: '人工', single: '单独' },
    verdicts: {
      stricter: '更严',
      looser: '更宽',
      mixed: '互有高下',
      equal: '相同',
      'not-comparable': '不可比',
      unknown: '待定',
    },
    actual: '已达',
    per: { year: '每年', 'half-year': '每半年', quarter: '每季', month: '每月', day: '每日' },
    change: { up: '升', down: '降' },
    rank: (place) => `第${place}位`,
    newOnes: '新增',
    silent: '-',
    named: (line) => (line === null ? '提到，无此值' : `提到，第${line}行`),
    see: (row) => `另见${row}`,
    conflict: '前后不一',
    shared: (count) => `共有 ${count} 项`,
    only: (label, count) => `只有${label} ${count} 项`,
    indicators: (count) => `${count} 个指标`,
    leftovers: (count) => `${count} 个数未识别`,
    block: (from, to, all) => `第 ${from}—${to} 份，共 ${all} 份`,
    legend: '* 最严   - 未见   提到：文中有此名称，没有可比的数值   另见 r7：该行另有说法',
    summary: ({ shared, different, conflicts, nearMisses }) =>
      `共有 ${shared} 项，其中 ${different} 项有差别；文件内前后不一 ${conflicts} 处；相近而未合并 ${nearMisses} 对`,
    matched: '不止凭名称合并的行',
    nearMisses: '相近而未合并',
    conflicts: '文件内前后不一',
    more: (count) => `另有 ${count} 条，见 -f json`,
    statistics: { min: '最小', median: '中位', max: '最大' },
    empty: '没有可比的指标。',
  },
}
