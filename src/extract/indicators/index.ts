import type { Plugin } from 'unified'
import type { PolicyRoot } from '../../tree/ast.ts'
import { extractContext } from '../context.ts'

/** Provisional. */
export const extractIndicators: Plugin<[], PolicyRoot> = () => (root, file) => {
  extractContext(root, file)
  file.data.indicators = []
}
