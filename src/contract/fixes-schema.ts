import * as z from 'zod'
import { indicatorSchema } from './schema.ts'

/** Fields of an indicator that a fix may set; places stay what the text says. */
export const changeableSchema = indicatorSchema
  .omit({ id: true, text: true, position: true, valuePosition: true, rule: true, section: true, sectionPath: true })
  .partial()

/**
 * Corrections that people keep beside a document: each names an entry by its quote, or by quote and value.
 *
 * ```yaml
 * - quote: 新认证“天府名品”100个以上
 *   change: { name: 天府名品 }
 * - quote: 营业收入1亿元
 *   reject: true
 * ```
 */
export const fixSchema = z
  .object({
    quote: z.string().min(1).meta({ description: 'Text of the entry, or a part of it that only this entry has.' }),
    value: z.number().optional().meta({ description: 'Its value, where one clause has several.' }),
    accept: z.literal(true).optional(),
    reject: z.literal(true).optional(),
    change: changeableSchema.optional(),
    why: z.string().optional(),
  })
  .strict()
  .refine((fix) => [fix.accept, fix.reject, fix.change].filter((one) => one !== undefined).length === 1, {
    message: 'needs exactly one of accept, reject, change',
  })

export const fixesSchema = z.array(fixSchema)
export type Fix = z.infer<typeof fixSchema>
