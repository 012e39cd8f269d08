import type { Marker } from '../line.ts'

const signs = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** Fifth level, ① → `①`. */
export const l5Circled: Marker = {
  id: 'l5-circled',
  kind: 'l5',
  rank: 90,
  examples: ['①', '⑫'],
  first: signs,
  inner: false,
  match(norm, at) {
    const sign = norm[at] as string
    const ordinal = signs.indexOf(sign) + 1
    return ordinal === 0 ? null : { to: at + 1, text: sign, ordinal }
  },
}
