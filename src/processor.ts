import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { UserLexicon } from './contract/lexicon-schema.ts'
import type { Part } from './contract/parts.ts'
import type { OutlineNode, PolicyDocument, Trace } from './contract/types.ts'
import { extractDeadlines } from './extract/deadlines/index.ts'
import { extractDocument } from './extract/document/index.ts'
import { extractIndicators } from './extract/indicators/index.ts'
import { useLexicon } from './extract/lexicon/index.ts'
import { extractResponsibilities } from './extract/responsibilities/index.ts'
import type { Layout, Notice } from './input/layout.ts'
import { policyModel } from './model/policy-model.ts'
import type { PolicyRoot } from './tree/ast.ts'
import { policyParse } from './tree/policy-parse.ts'

declare module 'unified' {
  interface CompileResultMap {
    PolicyDocument: PolicyDocument
  }
}

export type PolicyProcessor = Processor<PolicyRoot, PolicyRoot, PolicyRoot, PolicyRoot, PolicyDocument>

/** What a processor does; the same for every text that it is given. */
export interface ProcessorOptions {
  /** Members of the document to fill; the others stay empty and the work for them is left out. All by default. */
  readonly only?: readonly Part[] | undefined
  /** Also take sentences that merely tell somebody what to do (`各地要…`) as assignments. */
  readonly duties?: boolean | undefined
  /** Words of the user's own: units, slogans, agencies, verbs. Checked by `lexiconSchema`. */
  readonly lexicon?: UserLexicon | undefined
  /** Leave in `file.data.trace` why each indicator is as it is and what became of every number. */
  readonly trace?: boolean | undefined
}

/** A processor's options, and where the text comes from: copied into `document.origin`. */
export interface ExtractOptions extends ProcessorOptions {
  readonly path?: string | null | undefined
  /** Encoding that the text was read from; `utf-8` by default. */
  readonly encoding?: string | null | undefined
  /** Of the bytes that the text was read from. */
  readonly sha256?: string | null | undefined
  /** Format of the file that the text was taken from; `text` by default. */
  readonly format?: string | undefined
  readonly pages?: number | undefined
  /** What the reader of the file knows beyond the words. */
  readonly layout?: Layout | undefined
  /** What the reader of the file has to tell, as diagnostics. */
  readonly notices?: readonly Notice[] | undefined
  /** The text in simplified characters, of the same length, where it is in Traditional ones. */
  readonly simplified?: string | undefined
}

/** The whole flow on one screen: text → tree → findings → document. */
export function createProcessor(options: ProcessorOptions = {}): PolicyProcessor {
  const { only, duties, trace, lexicon } = options
  const indicators = wants(only, ['indicators', 'diagnostics'])
  // Indicators and deadlines name the departments that answer for them, responsibilities the date that they are due.
  const entries = indicators || wants(only, ['deadlines', 'responsibilities'])
  return unified()
    .use(policyParse)
    .use(useLexicon, lexicon ? { lexicon } : false)
    .use(extractDocument)
    .use(extractDeadlines, entries)
    .use(extractResponsibilities, entries && { duties })
    .use(extractIndicators, indicators && { trace })
    .use(policyModel, { only })
    .freeze()
}

/** Text → document of the contract. Never throws on any text. */
export function extract(text: string, options: ExtractOptions = {}): PolicyDocument {
  return process(text, options).result as PolicyDocument
}

/** A document with the reasons of its indicators and the fate of every number of the text. */
export interface Explanation {
  readonly document: PolicyDocument
  readonly trace: Trace
}

/** Text → document and trace: which rule made an entry, from which words, and why other numbers gave none. */
export function explain(text: string, options: Omit<ExtractOptions, 'only' | 'trace'> = {}): Explanation {
  const file = process(text, { ...options, trace: true })
  return { document: file.result as PolicyDocument, trace: file.data.trace ?? { entries: [], numbers: [] } }
}

function process(text: string, options: ExtractOptions): VFile {
  const { path = null, format = 'text', encoding = 'utf-8', sha256 = null, pages, layout, notices, simplified } = options
  const origin = {
    path,
    format,
    encoding,
    sha256,
    ...(pages !== undefined && { pages }),
    ...(simplified !== undefined && { script: 'traditional' as const }),
  }
  const data = { origin, ...(layout && { layout }), ...(notices && { notices }), ...(simplified !== undefined && { simplified }) }
  const file = new VFile({ value: text, data })
  return createProcessor(options).processSync(file)
}

/** Text → its heading tree. `一、总体要求…（一）指导思想…` → `[{ id: '1', marker: '一、', title: '总体要求', children: […] }]` */
export function outline(text: string, options: Omit<ExtractOptions, 'only'> = {}): OutlineNode[] {
  return extract(text, { ...options, only: ['outline'] }).outline
}

function wants(only: readonly Part[] | undefined, parts: readonly Part[]): boolean {
  return only === undefined || parts.some((part) => only.includes(part))
}
