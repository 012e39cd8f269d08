/** 1 → 一, 23 → 二十三, 105 → 一百零五; `digits` and `units` say in which script. */
function counting(n: number, digits: string, units: readonly string[]): string {
  if (n < 1 || n > 9999) return positional(n, digits)
  let text = ''
  let zero = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    if (zero) text += digits[0]
    zero = false
    const ten = power === 1 && digit === 1 && text === '' && units[1] === '十'
    text += `${ten ? '' : digits[digit]}${units[power]}`
  }
  return text
}

/** 105 → 一〇五 */
function positional(n: number, digits: string): string {
  return [...String(n)].map((digit) => digits[Number(digit)] ?? digit).join('')
}

/** One of a row of signs, else the number: ① … ⑳, 甲 … 癸. */
function oneOf(signs: string): (n: number) => string {
  const list = [...signs]
  return (n) => list[n - 1] ?? String(n)
}

/** The signs of a row over and over, as Word does with letters: 27 → aa. */
function repeated(signs: string): (n: number) => string {
  const list = [...signs]
  return (n) =>
    n < 1 || n > list.length * 20
      ? String(n)
      : (list[(n - 1) % list.length] as string).repeat(Math.floor((n - 1) / list.length) + 1)
}

const plain = '零一二三四五六七八九'
const circles = '〇一二三四五六七八九'
const legal = '零壹贰叁肆伍陆柒捌玖'
const legalTraditional = '零壹貳參肆伍陸柒捌玖'
const tens = ['', '十', '百', '千']
const legalTens = ['', '拾', '佰', '仟']
const chinese = (n: number): string => counting(n, plain, tens)
const circled = oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿')

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  const steps: [number, string][] = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
    ] as [number, string][]),
    ...([
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as [number, string][]),
  ]
  let rest = n
  let text = ''
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) text += sign
  return text
}

/** Number formats of Word (`w:numFmt`) that are written with other signs than digits. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => positional(n, '０１２３４５６７８９'),
  decimalFullWidth2: (n) => positional(n, '０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: oneOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: (n) => positional(n, circles),
  japaneseDigitalTenThousand: (n) => positional(n, circles),
  taiwaneseDigital: (n) => positional(n, circles),
  koreanDigital2: (n) => positional(n, plain),
  chineseLegalSimplified: (n) => counting(n, legal, legalTens),
  ideographLegalTraditional: (n) => counting(n, legalTraditional, legalTens),
  japaneseLegal: (n) => counting(n, legalTraditional, legalTens),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (n) =>
    n >= 1 && n <= 60 ? `${'甲乙丙丁戊己庚辛壬癸'[(n - 1) % 10]}${'子丑寅卯辰巳午未申酉戌亥'[(n - 1) % 12]}` : String(n),
  ideographEnclosedCircle: oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  upperLetter: repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: repeated('abcdefghijklmnopqrstuvwxyz'),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  numberInDash: (n) => `- ${n} -`,
  none: () => '',
}

/** A number as Word shows it: 12, `chineseCounting` → 十二. Formats of other scripts are shown as digits. */
export function formatNumber(n: number, format: string): string {
  return (formats[format] ?? String)(n)
}
