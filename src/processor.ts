import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { PolicyDocument } from './contract/types.ts'
import { extractDeadlines } from './extract/deadlines/index.ts'
import { extractDocument } from './extract/document/index.ts'
import { extractIndicators } from './extract/indicators/index.ts'
import { extractResponsibilities } from './extract/responsibilities/index.ts'
import { policyModel } from './model/policy-model.ts'
import type { PolicyRoot } from './tree/ast.ts'
import { policyParse } from './tree/policy-parse.ts'

export type PolicyProcessor = Processor<PolicyRoot, PolicyRoot, PolicyRoot, PolicyRoot, PolicyDocument>

/** The whole flow on one screen: text → tree → findings → document. */
export function createProcessor(): PolicyProcessor {
  return unified()
    .use(policyParse)
    .use(extractDocument)
    .use(extractDeadlines)
    .use(extractResponsibilities)
    .use(extractIndicators)
    .use(policyModel)
    .freeze()
}

/** Text → document of the contract. Never throws on any text. */
export function extract(text: string): PolicyDocument {
  const file = createProcessor().processSync(new VFile(text))
  return file.result as PolicyDocument
}
