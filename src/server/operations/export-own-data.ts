import type * as z from 'zod/mini'

import type { exportOwnData as contract, OwnDocument } from '../../contract/own-data'
import { sideOf, standingOf } from '../domain/case-standing'
import { dayMs } from '../domain/shanghai-time'
import type { NoticePosition } from '../notice-port'
import type { CasePosition } from '../ports'
import type { CaseRecord } from '../records'
import type { Request } from '../request'
import { caseView } from './case-view'
import { listAppointments } from './list-appointments'
import { listGatherings } from './list-gatherings'
import { noticeReader } from './notice-reader'
import { profileOf } from './summarise-own-data'

const casesAtOnce = 50
const noticesAtOnce = 200
const photoLinkDays = 1

/** A copy of everything about the caller (个人信息保护法 45), each part as its own screen shows it to them. */
export async function exportOwnData(request: Request): Promise<z.input<typeof contract.output>> {
  const { ports, caller: { personId }, now } = request
  const cases = await allCases(request)
  const [person, upcoming, past, joined, attended] = await Promise.all([
    ports.people.find(personId), listAppointments(request, { when: 'upcoming' }), listAppointments(request, { when: 'past' }),
    listGatherings(request, { whose: 'mine' }), listGatherings(request, { whose: 'past' }),
  ])
  const [photos, notices, devices, events] = await Promise.all([
    ports.ownData.photos(personId), allNotices(request), ports.ownData.devices(personId), ports.ownData.events(personId),
  ])
  const linkExpiresAt = new Date(now.getTime() + photoLinkDays * dayMs)
  return {
    document: {
      madeAt: now.toISOString(),
      profile: profileOf(person),
      cases: await Promise.all(cases.map((record) => caseView(record, request))),
      appointments: [...upcoming.appointments, ...past.appointments],
      gatherings: [...joined.gatherings, ...attended.gatherings],
      ratings: [...await caseRatings(request, cases), ...await gatheringRatings(request)],
      photos: photos.map(({ id, contentType, byteLength, sentAt, caseNumber, state }) => ({
        id, contentType, byteLength, sentAt: sentAt.toISOString(), caseNumber, url: state === 'ready' ? ports.fileBytes.downloadUrl(id, linkExpiresAt) : null,
      })),
      notices,
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

/** The person's own inbox; what their office is told as staff is not about them. */
async function allNotices({ ports, caller }: Request): Promise<OwnDocument['notices']> {
  const reader = noticeReader({ personId: caller.personId, roles: ['resident'], staffId: null })
  const all: OwnDocument['notices'] = []
  for (let after: NoticePosition | null = null; ;) {
    const page = await ports.notices.list(reader, { after, limit: noticesAtOnce })
    all.push(...page.notices.map((one) => ({ ...one, at: one.at.toISOString() })))
    const last = page.notices.at(-1)
    if (!page.hasMore || !last) return all
    after = last
  }
}

async function gatheringRatings({ ports, caller }: Request): Promise<OwnDocument['ratings']> {
  const given = await ports.ownData.gatheringRatings(caller.personId)
  return given.map(({ title, level, comment, ratedAt }) => ({ caseNumber: null, gatheringTitle: title, level, tags: [], comment, ratedAt: ratedAt.toISOString() }))
}

async function caseRatings({ ports, caller }: Request, cases: CaseRecord[]): Promise<OwnDocument['ratings']> {
  const given = cases.map(async (record) => {
    const side = sideOf(standingOf(caller, record))
    const rating = side && await ports.cases.rating(record.id, side)
    if (!rating) return []
    const { level, tags, comment, ratedAt } = rating
    return [{ caseNumber: record.number, gatheringTitle: null, level, tags, comment, ratedAt }]
  })
  return (await Promise.all(given)).flat()
}
