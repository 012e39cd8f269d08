import type { Candidate } from './candidate.ts'

/** 应当在每年8月1日至8月31日提出申请: a season to do something in, not one that is closed. */
export function isTermOfYear({ norm, date, behind }: Pick<Candidate, 'norm' | 'date' | 'behind'>): boolean {
  return (
    date.start !== null &&
    '在于'.includes(norm[date.from] || ' ') &&
    /^[^,;。]{0,20}(?:提出|申请|申报|报送|办理|开展|组织|完成|提交|缴纳)/.test(behind)
  )
}
