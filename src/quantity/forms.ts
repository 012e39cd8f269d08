import type { Form } from './form.ts'
import { doubling } from './forms/doubling.ts'
import { fraction } from './forms/fraction.ts'
import { half } from './forms/half.ts'
import { percentWords } from './forms/percent-words.ts'
import { stepped } from './forms/stepped.ts'
import { toMany } from './forms/to-many.ts'

/** Ways of writing a quantity that are tried before a number with its unit. */
export const forms: readonly Form[] = [percentWords, doubling, half, fraction, stepped, toMany]
