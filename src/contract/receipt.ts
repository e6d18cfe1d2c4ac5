// 时效回执 (domain.md §6.4): proof that mediation was asked for, which interrupts the limitation period.
import * as z from 'zod/mini'

import { instant } from './scalars'

export const receipt = z.object({
  number: z.string(),
  registeredAt: instant,
  verifyCode: z.string(),
  /** By when somebody reads the registration and answers. */
  acceptBy: instant,
})
export type Receipt = z.infer<typeof receipt>

/** Anyone may ask, and learns only whether number and code belong together. */
export const verifyReceipt = {
  input: z.object({
    number: z.string().check(z.trim(), z.minLength(1, { error: '请填写回执编号' }), z.maxLength(40, { error: '编号太长，请照回执上的填写' })),
    verifyCode: z.string().check(z.trim(), z.minLength(1, { error: '请填写核验码' }), z.maxLength(20, { error: '核验码太长，请照回执上的填写' })),
  }),
  output: z.object({ isGenuine: z.boolean() }),
}
