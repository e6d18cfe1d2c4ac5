import type * as z from 'zod/mini'

import type { whoami } from '../../contract/session'
import type { Ports } from '../ports'
import type { Request } from '../request'
import { onDutyToday } from './duty-days'

type WhoAmI = z.input<typeof whoami.output>

export async function whoAmI({ ports, caller, now }: Request): Promise<WhoAmI> {
  const [person, staff] = await Promise.all([
    ports.people.find(caller.personId),
    caller.staffId === null ? null : ports.people.staffMember(caller.staffId),
  ])
  const communityId = person?.communityId ?? null
  const community = communityId === null ? undefined : (await ports.places.communities()).find(({ id }) => id === communityId)
  const profile = person?.profile ?? null
  return {
    personId: caller.personId,
    roles: [...caller.roles],
    name: staff?.name ?? profile?.name ?? null,
    communityId: community?.id ?? null,
    communityName: community?.name ?? null,
    phone: profile?.phone ?? null,
    building: profile?.building ?? null,
    unit: profile?.unit ?? null,
    onDutyToday: community ? await onDutyIn(ports, community.id, now) : null,
  }
}

/** Who is in the community's own room today, with the room's number: a resident rings the room, never a private phone. */
async function onDutyIn(ports: Ports, communityId: string, now: Date): Promise<WhoAmI['onDutyToday']> {
  const room = (await ports.rooms.list()).find((one) => one.communityId === communityId)
  if (!room) return null
  const [first] = await onDutyToday(ports, room.id, now)
  return first ? { name: first.name, title: first.title, phone: room.phone, roomId: room.id } : null
}
