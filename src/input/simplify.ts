import { Converter } from 'opencc-js/t2cn'

const taiwan = Converter({ from: 'tw', to: 'cn' })
const hongKong = Converter({ from: 'hk', to: 'cn' })

/** Taiwan's forms decide on words of several characters; what is left are forms of Hong Kong and old print (`衞`, `綫`). */
const convert = (text: string): string => hongKong(taiwan(text))

/** Quotation marks of Traditional print → those that simplified texts have. */
const quotes = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
])

/** Traditional → simplified, of the same length in code units: `服務「質量」達標` → `服务“质量”达标`. */
export function simplify(text: string): string {
  const marked = text.replace(/[「」『』]/g, (mark) => quotes.get(mark) as string)
  const whole = convert(marked)
  if (aligned(marked, whole)) return whole
  return marked
    .split(/(?<=\n)/)
    .map((line) => {
      const converted = convert(line)
      return aligned(line, converted) ? converted : Array.from(line, charByChar).join('')
    })
    .join('')
}

/** Whether every character still stands at its own offset: line ends, digits and marks are where they were. */
function aligned(from: string, to: string): boolean {
  if (from.length !== to.length) return false
  for (let i = 0; i < from.length; i++) if (from.charCodeAt(i) < 0x3400 && from.charCodeAt(i) !== to.charCodeAt(i)) return false
  return true
}

function charByChar(c: string): string {
  const converted = convert(c)
  return converted.length === c.length ? converted : c
}
