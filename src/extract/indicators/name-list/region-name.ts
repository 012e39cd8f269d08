import { findRegion } from '../../../scan/regions.ts'

/** Whether a name is that of a province or city, short or full: 河北, 成都, 成都市. */
export function isRegionName(name: string): boolean {
  if (name.length < 2 || name.length > 8) return false
  const level = findRegion(name)?.level
  return level === 'province' || level === 'city'
}
