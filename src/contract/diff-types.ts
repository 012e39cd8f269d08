import type * as z from 'zod'
import type * as schema from './diff-schema.ts'

/** Types of the report of `diff`, inferred from its schema; import them as types only. */
export type DiffReport = z.infer<typeof schema.diffReportSchema>
export type DiffRow = z.infer<typeof schema.diffRowSchema>
export type DiffCell = z.infer<typeof schema.diffCellSchema>
export type DiffValue = z.infer<typeof schema.diffValueSchema>
export type DiffPair = z.infer<typeof schema.diffPairSchema>
export type Related = DiffReport['related'][number]
export type NearMiss = DiffReport['nearMisses'][number]
export type MatchHow = DiffRow['match']['how']
export type Merit = DiffRow['merit']
/** Alignment made by hand, as it is after reading: all members there. */
export type Overrides = z.infer<typeof schema.overridesSchema>
export type OverrideName = Overrides['same'][number]['names'][number]
