import type { Plugin } from 'unified'
import type { PolicyRoot } from '../../tree/ast.ts'
import '../data.ts'

/** Provisional. */
export const extractDocument: Plugin<[], PolicyRoot> = () => (_root, file) => {
  file.data.facts = { title: null, type: 'other', typeText: null, issuers: [], region: null, date: null, number: null, period: null, draft: false, cites: [] }
}
