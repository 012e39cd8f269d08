const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const ones: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 廿: 20, 卅: 30, 百: 100, 佰: 100 }

/** 汉字 number of a marker: `二十三` → 23, `一百零二` → 102, `三〇` → 30; `null` for what is none. */
export function hanOrdinal(written: string): number | null {
  let total = 0
  let digit = -1
  let places = false
  for (const c of written) {
    const value = digits[c]
    const unit = ones[c]
    if (value !== undefined) digit = places || digit < 0 || digit === 0 ? value : digit * 10 + value
    else if (unit !== undefined) {
      total += (digit < 0 ? 1 : digit) * unit
      digit = -1
      places = true
    } else return null
  }
  const value = total + Math.max(digit, 0)
  return value > 0 ? value : null
}

/** Letters that a scanner reads for digits. */
const misread: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0' }

/** Arabic number of a marker, OCR letters read as digits: `13` → 13, `lO` → 10, `l3` → 13. */
export function arabicOrdinal(written: string): number {
  return Number(written.replace(/[lIOo]/g, (c) => misread[c] as string))
}

/** Number written in either way: `12` → 12, `十二` → 12. */
export function readOrdinal(written: string): number | null {
  return /^\d/.test(written) ? Number(written) : hanOrdinal(written)
}
