import type { PolicyDocument } from '../../../contract/types.ts'
import { UserError, type Words } from '../../../input/user-error.ts'

/** Saved documents, checked against the contract: a file from elsewhere may be anything. */
export async function readSaved(text: string, label: Words): Promise<PolicyDocument[]> {
  const [{ policyDocumentSchema }, values] = await Promise.all([import('../../../contract/schema.ts'), parse(text, label)])
  return values.map((value) => {
    const result = policyDocumentSchema.safeParse(value)
    if (result.success) return result.data
    const [issue] = result.error.issues
    const where = issue?.path.join('.') || '.'
    throw invalid(label, `${where}: ${issue?.message}`)
  })
}

async function parse(text: string, label: Words): Promise<unknown[]> {
  try {
    if (/^(?:---\s*\n)?schemaVersion:/.test(text.slice(0, 400))) {
      const { parseAllDocuments } = await import('yaml')
      return [...parseAllDocuments(text)].map((document) => {
        if (document.errors[0]) throw document.errors[0]
        return document.toJS() as unknown
      })
    }
    const lines = text.trimEnd().split('\n')
    if (lines.length > 1 && lines.every((line) => /^\{.*\}\r?$/.test(line)))
      return lines.map((line) => JSON.parse(line) as unknown)
    const value = JSON.parse(text) as unknown
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    throw invalid(label, (error as Error).message.split('\n')[0] as string)
  }
}

function invalid(label: Words, why: string): UserError {
  return new UserError({
    en: `${label.en}: not what extract saves (${why})`,
    zh: `${label.zh}：不是 extract 存下的文件（${why}）`,
  })
}
