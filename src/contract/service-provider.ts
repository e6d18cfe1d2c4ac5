// 公共服务精确约 (domain.md §4): a named service by a named provider, one to one, at a desk of their own in a room.
import * as z from 'zod/mini'

import { slotDay, bookingHorizonDays } from './room'
import { day, id, instant } from './scalars'

export const serviceKinds = ['legal-advice', 'notary', 'judicial-office'] as const
export const serviceKind = z.enum(serviceKinds)
export type ServiceKind = z.infer<typeof serviceKind>

export const serviceProvider = z.object({
  id,
  kind: serviceKind,
  name: z.string(),
  title: z.string(),
  organisationName: z.string(),
  /** What people come for, in one sentence. */
  helpsWith: z.string(),
  bring: z.array(z.string()),
  room: z.object({ id, name: z.string(), address: z.string() }),
  sessionMinutes: z.int(),
  nextFreeAt: z.nullable(instant),
})
export type ServiceProvider = z.infer<typeof serviceProvider>

export const listProviders = {
  input: z.object({ kind: z.optional(serviceKind) }),
  output: z.object({ providers: z.array(serviceProvider) }),
}
export const providerSlots = {
  input: z.object({
    providerId: id,
    fromOn: day,
    days: z.int().check(z.gte(1, { error: '至少看 1 天' }), z.lte(bookingHorizonDays, { error: `一次最多看 ${bookingHorizonDays} 天` })),
    /** The caller's own appointment that is to be moved: its time then counts as free. */
    movingId: z.optional(id),
  }),
  output: z.object({ provider: serviceProvider, days: z.array(slotDay) }),
}
