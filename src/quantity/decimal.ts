/**
 * Exact decimals on strings: `scale('4.52', 4)` is `45200`, where floating point gives 45199.99999999999.
 */
export function scale(decimal: string, power: number): string {
  // as it stands, which most do
  if (power === 0 && (isWhole(decimal) || isPlain(decimal))) return decimal
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.')
  let digits = whole + fraction
  let point = whole.length + power
  if (point <= 0) {
    digits = '0'.repeat(1 - point) + digits
    point = 1
  }
  if (point > digits.length) digits += '0'.repeat(point - digits.length)
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const right = digits.slice(point).replace(/0+$/, '')
  return `${negative ? '-' : ''}${left}${right ? `.${right}` : ''}`
}

function isWhole(decimal: string): boolean {
  for (let i = 0; i < decimal.length; i++) {
    const code = decimal.charCodeAt(i)
    if (code < (i === 0 && decimal.length > 1 ? 49 : 48) || code > 57) return false
  }
  return decimal !== ''
}

/** 6.5, 0.25: one point, no digit too many on either side. */
function isPlain(decimal: string): boolean {
  const point = decimal.indexOf('.')
  const last = decimal.charCodeAt(decimal.length - 1)
  if (last < 49 || last > 57 || !isWhole(decimal.slice(0, point))) return false
  for (let i = point + 1; i < decimal.length; i++) {
    const code = decimal.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return point > 0
}

/** Product of two decimals, exact: `multiply('0.1', '3')` is `0.3`. */
export function multiply(a: string, b: string): string {
  const parts = [a, b].map((decimal) => {
    const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
    return { digits: BigInt(whole + fraction), places: fraction.length, negative: decimal.startsWith('-') }
  }) as [{ digits: bigint; places: number; negative: boolean }, { digits: bigint; places: number; negative: boolean }]
  const product = scale(String(parts[0].digits * parts[1].digits), -(parts[0].places + parts[1].places))
  return parts[0].negative !== parts[1].negative && product !== '0' ? `-${product}` : product
}
