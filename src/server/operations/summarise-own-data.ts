import type * as z from 'zod/mini'

import type { Profile, summariseOwnData as contract } from '../../contract/own-data'
import { keptData } from '../domain/kept-data'
import type { Person } from '../records'
import type { Request } from '../request'

/** What is kept about the caller, and why it would stay (个人信息保护法 44, 45, 48). */
export async function summariseOwnData({ ports, caller, now }: Request): Promise<z.input<typeof contract.output>> {
  const [person, holdings] = await Promise.all([ports.people.find(caller.personId), ports.ownData.holdings(caller.personId, now)])
  return { profile: profileOf(person), data: keptData(holdings) }
}

export const profileOf = (person: Pick<Person, 'communityId' | 'profile'> | null): Profile => ({
  name: person?.profile?.name ?? null, phone: person?.profile?.phone ?? null, communityId: person?.communityId ?? null,
  building: person?.profile?.building ?? null, unit: person?.profile?.unit ?? null,
})
