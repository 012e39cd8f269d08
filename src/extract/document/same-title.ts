import { fold } from './fold.ts'

/** Whether `longer` is `shorter` with years or 试行 behind it. */
export function yearsOnly(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && /^(?:(?:19|20)\d{2}|年|试行|暂行)+$/.test(longer.slice(shorter.length))
}

/** A title without the marks and spaces that its spellings differ in. */
export function titleKey(title: string): string {
  return fold(title).replace(/[《》<>〈〉“”"'‘’()\s—–\-·、,的]/g, '')
}

/** Whether two spellings of a title are one: one may lack its issuers, the years or some marks. */
export function sameTitle(a: string, b: string): boolean {
  const x = titleKey(a)
  const y = titleKey(b)
  return x === y || (Math.min(x.length, y.length) >= 6 && (x.endsWith(y) || y.endsWith(x) || yearsOnly(x, y) || yearsOnly(y, x)))
}
