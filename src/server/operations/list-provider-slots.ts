import type * as z from 'zod/mini'

import type { providerSlots as operation } from '../../contract/service-provider'
import { availability } from '../domain/availability'
import { personResource } from '../domain/occupancy'
import { refusal } from '../refusal'
import type { OpenRequest } from '../request'
import { consultationDesk } from './consultation-desk'
import { withoutOwn } from './own-appointment'
import { providersWithNextFree } from './providers-with-next-free'
import { refuseFarDays, shownDays } from './shown-days'

/** A provider's days and slots; what the caller has elsewhere is in the way. */
export async function listProviderSlots(
  { ports, caller, now }: OpenRequest, { providerId, fromOn, days, movingId }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  refuseFarDays(fromOn, now)
  const people = caller ? [personResource(caller.personId)] : []
  const [{ limits }, desk, others] = await Promise.all([
    ports.places.district(), consultationDesk(ports, { providerId }, { days: { fromOn, count: days }, people }), withoutOwn(ports, caller, movingId),
  ])
  if (!desk?.provider) throw refusal('not-found')
  const viewing = { now, noticeMinutes: limits.bookingNoticeMinutes }
  const [provider] = await providersWithNextFree(ports, [desk.provider], viewing)
  if (!provider) throw refusal('not-found')
  const seen = { ...desk.timetable, occupied: others(desk.timetable.occupied) }
  return { provider, days: shownDays(availability(seen, { ...viewing, people })) }
}
