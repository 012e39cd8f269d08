import { isAgency } from '../../scan/agencies.ts'

/** Whether a text is nothing but bodies: `广州市民政局 广州市财政局`; `某办公厅关于…地方` is a title that goes on. */
export function agencyList(text: string): string[] | null {
  if (text.includes('关于')) return null
  const names = text.split(/[\s、,，]+/).filter(Boolean)
  return names.length > 0 && names.every((name) => name.length >= 3 && name.length <= 40 && isAgency(name)) ? names : null
}
