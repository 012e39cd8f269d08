/** A small generator of numbers with a seed, so that a failing case can be run again. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** The same elements in another order. */
export function shuffled<T>(list: readonly T[], next: (below: number) => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const k = next(i + 1)
    ;[out[i], out[k]] = [out[k] as T, out[i] as T]
  }
  return out
}

/** Some of a long list, evenly spread. */
export function sample<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most))
  return list.filter((_, i) => i % step === 0)
}

/** Texts that are no policy documents. */
export const strangeTexts: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one line end', '\n'],
  ['one character', '质'],
  ['one line', '为加强管理，提出如下意见'],
  ['English', 'Article 1. This is a law. It has (a) one and (b) two parts.\n'.repeat(50)],
  ['URL-encoded text', encodeURIComponent('一、总体要求（一）指导思想。').repeat(50)],
  ['binary read as text', Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join('')],
  ['lone surrogates', '一、\ud800目标\udc00\n\ud83d'],
  ['only spaces', ' \t　\r\n'.repeat(500)],
  ['brackets without end', '（'.repeat(5000)],
  ['debris without end', '[bookmark: '.repeat(2000)],
  ['a megabyte of 一、', '一、'.repeat(350_000)],
  ['a megabyte of headings', '一、\n'.repeat(120_000)],
  ['a megabyte in one line', '加强管理，落实责任。'.repeat(100_000)],
  ['a megabyte of cells', '\t甲\n'.repeat(120_000)],
  ['a megabyte of bars', '甲|乙\n'.repeat(100_000)],
  ['a long row of cells', '甲|'.repeat(300_000)],
  ['bars alone', '|\n'.repeat(10_000)],
  ['numerals without end', '万'.repeat(20_000)],
  ['numerals of two scales', '一万'.repeat(20_000)],
  ['letters like digits', 'lI'.repeat(20_000)],
]
