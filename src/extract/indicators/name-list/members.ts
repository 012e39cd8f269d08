import { depthStep } from '../../../scan/depth.ts'

/** Members of a list: splits at 、 和 及 与 outside brackets and quotes; `marked`: at 、 and the last 和 behind one alone. */
export function splitOutside(name: string, marked = false): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < name.length; i++) {
    const c = name[i] as string
    const step = depthStep(name.charCodeAt(i))
    if (step !== 0) depth += step
    else if (depth === 0 && i > from && (c === '、' || (!marked && joins(name, i, from)))) {
      parts.push(name.slice(from, i))
      from = i + 1
    }
  }
  parts.push(name.slice(from))
  return parts.filter((part) => part.length > 0)
}

/** Whether 和, 及 or 与 stands between two members: not in 普及, 和谐, 参与, 及以上. */
function joins(name: string, at: number, from: number): boolean {
  if (!/[和及与]/.test(name[at] as string) || at - from < 2 || at >= name.length - 2) return false
  if (/[平温饱总共普涉触危波参赠以]/.test(name[at - 1] as string)) return false
  return !/^(?:谐|睦|美(?:乡|家|社|村)|以上|以下|其|周边)/.test(name.slice(at + 1, at + 3))
}
