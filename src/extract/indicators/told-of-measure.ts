import { CharGate } from '../../lexicon/char-gate.ts'

const adverbs =
  '稳步|稳定|持续|快速|较快|迅速|平稳|逐年|逐步|不断|大幅度?|明显|显著|进一步|加快|全面|整体|总体|基本|继续|保持|维持|实现|稳中|较大幅度'
const verbs =
  '增长|增加|增多|提高|提升|上升|攀升|回升|扩大|壮大|拓展|优化|增强|改善|向好|发展|下降|降低|减少|缩小|缩短|收窄|稳定|平稳|有升|有增|有进|有降'

/** What is said of a measure before its value, in any clause: 不断壮大, 大幅增长, 保持基本稳定, 稳中有升. */
const predicate = new RegExp(`(?<=.{2})(?:${adverbs})+(?:${verbs})$`)

/** Last characters of such verbs: most names end in another. */
const verbEnd = new CharGate('长加多高升大壮展化强善好降低少小短窄定稳增进')

/** What has no amount of its own, however much better it becomes. */
const abstract = /(?:质量|品质|环境|体系|结构|机制|格局|效能|活力|动能|优势|基础|条件|作用|成效|形势|势头|氛围|能级|面貌)$/

/** `产业规模不断壮大`, `占比保持基本稳定`: length of what is said of the measure at the end of a text; 0 where nothing is. */
export function toldOfMeasure(text: string): number {
  const told = toldOfAny(text)
  return told > 0 && abstract.test(text.slice(0, -told)) ? 0 : told
}

/** The same of anything: 质量稳步提升, which has no amount. */
export function toldOfAny(text: string): number {
  return verbEnd.passes(text.charCodeAt(text.length - 1)) ? (predicate.exec(text)?.[0].length ?? 0) : 0
}

/** Where the next thing begins in `播种面积保持稳定、产量`: behind the 、 of what is told of another; 0 where nothing is. */
export function behindTold(name: string): number {
  const comma = name.lastIndexOf('、')
  return comma > 0 && toldOfAny(name.slice(0, comma)) > 0 ? comma + 1 : 0
}
