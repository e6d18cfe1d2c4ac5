import type * as z from 'zod/mini'

import { rosterDays, type roomDuty as operation } from '../../contract/room'
import { refusal } from '../refusal'
import type { OpenRequest } from '../request'
import { dutyDays, teamMember } from './duty-days'

/** 值班表 (domain.md row 24): the coming week of a room, open to anybody. */
export async function roomDuty({ ports, now }: OpenRequest, { roomId }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const found = await dutyDays(ports, roomId, { now, count: rosterDays })
  if (!found) throw refusal('not-found')
  return {
    roomId,
    days: found.days.map(({ on, kind, holidayName, openings, closedReason, people }) => ({
      on, kind, holidayName, closedReason, people: people.map(teamMember),
      hours: openings.map(({ startsAt, endsAt }) => ({ opensAt: startsAt.toISOString(), closesAt: endsAt.toISOString() })),
    })),
  }
}
