/** Endings that a coordinated name may share with its last member, longest first. */
const heads = /(?:标准化技术委员会.*|(?:年均)?(?:排放量|产值|增加值|总产量|产量|收入|销售额|零售额|投资|面积|总量|消费量|用水量|示范社)|比重|占比|比例|强度|浓度|指数|[一-龥]{2}(?:率|度))$/

/**
 * Coordinated names → the single names, completed by the head noun they share.
 *
 * `农产品合格率和食品抽检合格率` → both; `养老保险、医疗保险参保率` → `养老保险参保率`, `医疗保险参保率`;
 * `国际、国家标准化技术委员会` → both. A name that is no list gives itself. `count` is how many are wanted, if known.
 */
export function splitNames(name: string, count?: number): string[] {
  // 城乡居民收入分别达到…: two populations in one word
  if (count === 2 && /^城乡/.test(name)) return [name.replace('城乡', '城镇'), name.replace('城乡', '农村')]
  const parts = splitOutside(name)
  if (parts.length < 2) return [name]
  if (count !== undefined && parts.length !== count) return [name]
  const last = parts.at(-1) as string
  if (parts.every((part) => ratio.test(part))) return shareFront(parts)
  if (count !== undefined && /^(?:总|亩|单)/.test(last) && last.length <= 4) return shareFront(parts)
  const head = heads.exec(last)?.[0]
  if (!head) return count === undefined ? [name] : completeBy(parts, last)
  const stem = last.slice(0, last.length - head.length)
  const alike = parts.slice(0, -1).every((part) => !ratio.test(part) && part.length >= 2 && (part.at(-1) === stem.at(-1) || count !== undefined))
  if (!alike) return [name]
  return parts.map((part, i) => (i === parts.length - 1 ? part : part + head))
}

const ratio = /(?:率|度|感|指数|比重|占比|比例|系数|强度|浓度|增速)$/

/** `品牌认可度、美誉度` → `品牌认可度`, `品牌美誉度`: a short later member takes the front of the first. */
function shareFront(parts: string[]): string[] {
  const first = parts[0] as string
  return parts.map((part, i) => {
    if (i === 0 || part.length > 4 || first.length - part.length < 2) return part
    if (/^[总亩单]/.test(part)) return first.slice(0, 2) + part
    const front = first.slice(0, first.length - part.length)
    return front.length >= 2 && front.length <= 6 ? front + part : part
  })
}

/** `国际、国家标准化技术委员会`: members of the same length as the start of the last one take what follows it. */
function completeBy(parts: string[], last: string): string[] {
  const first = parts[0] as string
  const lead = /^(.*?)([一-龥]{2,4})$/.exec(first)
  const stem = lead?.[2]?.slice(-2)
  if (!stem || last.length <= 4) return parts
  const tail = last.slice(stem.length)
  return parts.map((part, i) => (i === parts.length - 1 ? (lead && lead[1] ? lead[1] : '') + part : part + tail))
}

/** Splits at 、 和 及 与 outside brackets and quotes. */
function splitOutside(name: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < name.length; i++) {
    const c = name[i] as string
    if ('（([{〔《“‘「『'.includes(c)) depth++
    else if ('）)]}〕》”’」』'.includes(c)) depth--
    else if (depth === 0 && i > from && (c === '、' || (/[和及与]/.test(c) && i - from >= 2 && i < name.length - 2 && !/[平温饱总共普涉触危波参赠]/.test(name[i - 1] as string) && !/[谐睦]/.test(name[i + 1] as string)))) {
      parts.push(name.slice(from, i))
      from = i + 1
    }
  }
  parts.push(name.slice(from))
  return parts.filter((part) => part.length > 0)
}
