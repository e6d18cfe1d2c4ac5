import type * as z from 'zod/mini'

import type { exportOwnData as contract, OwnDocument } from '../../contract/own-data'
import { sideOf, standingOf } from '../domain/case-standing'
import { dayMs } from '../domain/shanghai-time'
import type { CasePosition } from '../ports'
import type { CaseRecord } from '../records'
import type { Request } from '../request'
import { caseView } from './case-view'
import { listAppointments } from './list-appointments'
import { profileOf } from './summarise-own-data'

const casesAtOnce = 50
const photoLinkDays = 1

/** A copy of everything about the caller (个人信息保护法 45), each part as its own screen shows it to them. */
export async function exportOwnData(request: Request): Promise<z.input<typeof contract.output>> {
  const { ports, caller: { personId }, now } = request
  const cases = await allCases(request)
  const [person, upcoming, past, photos, devices, events, caseRatings] = await Promise.all([
    ports.people.find(personId), listAppointments(request, { when: 'upcoming' }), listAppointments(request, { when: 'past' }),
    ports.ownData.photos(personId), ports.ownData.devices(personId), ports.ownData.events(personId), ratingsOf(request, cases),
  ])
  const linkExpiresAt = new Date(now.getTime() + photoLinkDays * dayMs)
  return {
    document: {
      madeAt: now.toISOString(),
      profile: profileOf(person),
      cases: await Promise.all(cases.map((record) => caseView(record, request))),
      appointments: [...upcoming.appointments, ...past.appointments],
      gatherings: [],
      ratings: caseRatings,
      photos: photos.map(({ id, contentType, byteLength, sentAt, caseNumber, state }) => ({
        id, contentType, byteLength, sentAt: sentAt.toISOString(), caseNumber, url: state === 'ready' ? ports.fileBytes.downloadUrl(id, linkExpiresAt) : null,
      })),
      notices: [],
      devices: devices.map(({ firstSeenAt, lastSeenAt, endedAt }) => ({
        firstSeenAt: firstSeenAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), endedAt: endedAt?.toISOString() ?? null,
      })),
      history: events.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
    },
  }
}

async function allCases({ ports, caller }: Request): Promise<CaseRecord[]> {
  const all: CaseRecord[] = []
  for (let after: CasePosition | null = null; ;) {
    const page = await ports.cases.listForPerson(caller.personId, { after, limit: casesAtOnce })
    all.push(...page.cases)
    const last = page.cases.at(-1)
    if (!page.hasMore || !last) return all
    after = last
  }
}

async function ratingsOf({ ports, caller }: Request, cases: CaseRecord[]): Promise<OwnDocument['ratings']> {
  const given = cases.map(async (record) => {
    const side = sideOf(standingOf(caller, record))
    const rating = side && await ports.cases.rating(record.id, side)
    if (!rating) return []
    const { level, tags, comment, ratedAt } = rating
    return [{ caseNumber: record.number, gatheringTitle: null, level, tags, comment, ratedAt }]
  })
  return (await Promise.all(given)).flat()
}
