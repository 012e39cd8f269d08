import { BREAK, DROP } from '../draft.ts'
import type { Step } from '../steps.ts'

/** LF, CRLF and CR each end one line; of CRLF the LF stands for both. */
export const lineEnds: Step = {
  id: 'line-ends',
  examples: ['a\\r\\nb', 'a\\rb'],
  apply({ source, fate }) {
    for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) fate[i] = BREAK
    for (let i = source.indexOf('\r'); i >= 0; i = source.indexOf('\r', i + 1)) {
      fate[i] = source.charCodeAt(i + 1) === 10 ? DROP : BREAK
    }
  },
}
