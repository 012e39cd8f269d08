import type { Marker } from './line.ts'
import { article } from './markers/article.ts'
import { attachment } from './markers/attachment.ts'
import { box } from './markers/box.ts'
import { bullet } from './markers/bullet.ts'
import { chapter } from './markers/chapter.ts'
import { decimal1, decimal2, decimal3, decimal4 } from './markers/decimal.ts'
import { division } from './markers/division.ts'
import { l1Comma } from './markers/l1-comma.ts'
import { l2Paren } from './markers/l2-paren.ts'
import { l3Dot } from './markers/l3-dot.ts'
import { l4HalfParen } from './markers/l4-half-paren.ts'
import { l4Paren } from './markers/l4-paren.ts'
import { l5Circled } from './markers/l5-circled.ts'
import { part } from './markers/part.ts'
import { table } from './markers/table.ts'

/** All heading markers in the order in which they are tried: the longer reading of the same characters first. */
export const markers: readonly Marker[] = [
  attachment, // 附件1
  part, // 第一编, 第一部分
  chapter, // 第一章
  division, // 第一节
  article, // 第一条
  box, // 专栏1
  table, // 表1
  l1Comma, // 一、
  l2Paren, // （一）
  l4Paren, // （1）, before anything that begins with a bracket only
  decimal4, // 1.1.1.1, before the shorter ones that it begins with
  decimal3, // 1.1.1
  decimal2, // 1.1, before 1.
  l3Dot, // 1.
  l4HalfParen, // 1)
  decimal1, // 1, behind everything that begins with a digit
  l5Circled, // ①
  bullet, // ——
]
