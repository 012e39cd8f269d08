import type { Node } from 'unist'
import type { SourcePosition, Span } from '../clean/position-map.ts'

/** Kinds of heading; the names of the contract's `outline[].kind`. */
export type SectionKind =
  | 'part' // 第一编 / 第一部分
  | 'chapter' // 第一章
  | 'division' // 第一节
  | 'article' // 第一条
  | 'l1' // 一、
  | 'l2' // （一）
  | 'l3' // 1.
  | 'l4' // （1）
  | 'l5' // ①
  | 'bullet' // ——
  | 'attachment' // 附件1
  | 'box' // 专栏1
  | 'table' // 表1
  | 'run-in' // an unnumbered lead sentence

interface Spanned extends Node {
  /** Place in the clean text. */
  span: Span
  /** Place in the source. */
  position: SourcePosition
}

/** The document: everything in reading order, front matter included. */
export interface PolicyRoot extends Spanned {
  type: 'root'
  children: Block[]
}

export type Block = Section | Paragraph | Table

/** A heading with all that belongs to it; `span` covers the whole section, the heading alone has its own node. */
export interface Section extends Spanned {
  type: 'section'
  kind: SectionKind
  /** `1.2.3` for numbered ones; run-ins and bullets have ids of their own, so that finding one moves no other. */
  id: string
  /** Normalised marker: `一、` `(二)` `3.` `第一章` `附件1`; `''` for a run-in. */
  marker: string
  ordinal: number | null
  title: string
  /** 1 for the topmost sections. */
  depth: number
  children: [Heading, ...Block[]]
}

/** Marker and title; the rest of a run-in heading's line is the first paragraph of its section. */
export interface Heading extends Spanned {
  type: 'heading'
  value: string
  /** The title without marker and without the bracketed departments behind it. */
  titleSpan: Span
}

/** One logical line of prose, hard wraps joined. */
export interface Paragraph extends Spanned {
  type: 'paragraph'
  value: string
  /** What the line is, where it is not body text. */
  role?: 'title' | 'addressee' | 'signature' | 'date' | 'contents' | 'attachment-list' | 'note' | 'record'
}

export interface Table extends Spanned {
  type: 'table'
  /** Rows in order, the header rows first. */
  children: TableRow[]
  /** How many of the first rows are header. */
  headerRows: number
}

export interface TableRow extends Spanned {
  type: 'row'
  children: TableCell[]
}

/** An empty cell has an empty span at the place where its text would stand. */
export interface TableCell extends Spanned {
  type: 'cell'
  value: string
}

export type PolicyNode = PolicyRoot | Section | Heading | Paragraph | Table | TableRow | TableCell
