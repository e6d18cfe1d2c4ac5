// Two districts in one database with the same people under the same identities, and the things of who-may.ts made in the first.
import { randomUUID } from 'node:crypto'

import type { Role } from '../../src/contract/role'
import { writeSeries } from '../../src/server/adapters/postgres/gathering-writer'
import { createSealing } from '../../src/server/adapters/sealing'
import { aSeries } from './a-series'
import type { OpenedDatabase } from './backends'
import { run } from './booking-world'
import { bringTo, registeredBy, type CaseNow, type Reached } from './life-of-a-case'
import { districtId, recordWorld, secret, type RecordWorld } from './record-world'
import type { Given, Thing } from './who-may'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const otherDistrictId = 'hexi'

/** Two of each role: the one who owns what is asked for, and a colleague. */
export const pairs: Record<Role, readonly [string, string]> = {
  resident: ['sun', 'zhao'], reporter: ['re-1', 're-2'], mediator: ['mo-1', 'mo-2'], dispatcher: ['di-1', 'di-2'], supervisor: ['su-1', 'su-2'], administrator: ['ad-1', 'ad-2'],
}
/** Mediators between whom cases are handed out. */
export const holders = ['li', 'chen'] as const

const colleagueOf = (owner: string): string => Object.values(pairs).find(([one]) => one === owner)?.[1] ?? owner

type Made = Pick<Given, 'id' | 'appointmentId' | 'verifyCode'>
export type WhoMayWorld = { here: RecordWorld; elsewhere: RecordWorld; times: Pick<Given, 'nextSlot' | 'nextHalfHour'>; make: (thing: Thing, owner: string) => Promise<Made> }

export async function whoMayWorld(database: OpenedDatabase): Promise<WhoMayWorld> {
  const here = await recordWorld(database, start)
  const elsewhere = await recordWorld(database, start, otherDistrictId)
  for (const district of [districtId, otherDistrictId]) await addStaff(database, district)
  await run(database.pool, `update organisation set kind = 'police-station' where id = 'station'`)
  await run(database.pool, `insert into organisation values ($1, 'law', '津湾律师事务所', 'law-firm')`, [districtId])
  await run(database.pool, `insert into room select district_id, 'riverside', '河湾调解室', badge, story_line, story, community_id, address, phone, route, latitude, longitude, access, capacity, sitting_minutes, 9
    from room where district_id = $1 and id = 'yanan'`, [districtId])
  await run(database.pool, `insert into service_provider (district_id, id, kind, name, title, organisation_id, room_id, helps_with, bring, session_minutes, ordinal)
    values ($1, 'notary', 'notary', '苏文华', '公证员', 'station', 'yanan', '遗嘱', '["身份证"]', 30, 1)`, [districtId])
  await run(database.pool, `insert into provider_hours select $1, 'notary', weekday, 540, 720 from generate_series(1, 5) weekday`, [districtId])
  await run(database.pool, `insert into place_code values ($1, 'HUAMING0303', 'huaming', '3 号楼', null, true)`, [districtId])
  const series = aSeries({ firstOn: '2026-03-11', opensDaysBefore: 10, seats: 60 })
  await database.db.transaction().execute((transaction) => writeSeries(transaction, districtId, [{ ...series, hostId: null }]))

  const times = { nextSlot: timesOf(60, 9, 8), nextHalfHour: timesOf(30, 9, 6) }
  /** One at a time is ahead of anybody: the one before has been held by now. */
  async function opinionOf(owner: string): Promise<string> {
    await run(database.pool, `update appointment set state = 'attended' where district_id = $1 and booked_by = (select id from person where district_id = $1 and identity_lookup = $2)`, [districtId, createSealing(secret).lookup(owner)])
    const { appointment } = await here.done<{ appointment: { id: string } }>(owner, 'appointments/bookOpinion', { roomId: 'haisong', startsAt: times.nextSlot(), topic: '灯坏了' })
    return appointment.id
  }
  async function make(thing: Thing, owner: string): Promise<Made> {
    const made = { id: '', appointmentId: 'none', verifyCode: '' }
    switch (thing.kind) {
      case 'case': return { ...made, ...(await caseOf(here, thing, owner, times.nextSlot)) }
      case 'receipt': {
        const { receipt } = await registeredBy(here, owner)
        return { ...made, id: receipt.number, verifyCode: receipt.verifyCode }
      }
      case 'opinion': {
        if (thing.of === 'both') await opinionOf(colleagueOf(owner))
        return { ...made, id: await opinionOf(owner) }
      }
      case 'photo': return { ...made, id: (await here.done<{ fileId: string }>(owner, 'files/begin', { contentType: 'image/png', byteLength: 100 })).fileId }
      case 'gathering':
        // Whoever joined before is told so.
        if (thing.isJoined) await here.ask(owner, 'gatherings/join', { gatheringId: 'tea-20260311' })
        return { ...made, id: 'tea-20260311' }
      case 'room': return { ...made, id: 'riverside' }
      case 'provider': return { ...made, id: 'notary' }
      case 'place-code': return { ...made, id: 'HUAMING0303' }
      case 'nothing': return { ...made, id: randomUUID() }
    }
  }
  return { here, elsewhere, times, make }
}

async function caseOf(world: RecordWorld, { at, of, with: has }: Extract<Thing, { kind: 'case' }>, owner: string, nextSlot: () => string): Promise<Pick<Made, 'id' | 'appointmentId'>> {
  // Later and later, so that the newest comes first in every list.
  world.clock.now = new Date(world.clock.now.getTime() + 60_000)
  const applicant = of === 'party' ? owner : 'wang'
  const { caseId } = await registeredBy(world, applicant)
  await bring(world, caseId, at, applicant)
  await world.ports.notices.deliver(world.clock.now, 500)
  if (has !== 'sitting') return { id: caseId, appointmentId: 'none' }
  await world.done(owner, 'cases/bookForParties', { caseId, roomId: 'yanan', startsAt: nextSlot() })
  const { case: now } = await world.done<CaseNow>(owner, 'cases/get', { caseId })
  return { id: caseId, appointmentId: now.appointments[0]?.id ?? 'none' }
}

/** By 李亚楠, and confirmed by whoever applied. */
async function bring(world: RecordWorld, caseId: string, at: Reached, applicant: string): Promise<void> {
  if (at !== 'confirmed' && at !== 'closed') return bringTo(world, caseId, at, 'registered')
  await bringTo(world, caseId, 'followed-up', 'registered')
  await world.done(applicant, 'cases/confirm', { caseId, outcome: 'holding' })
  if (at === 'closed') await bringTo(world, caseId, 'closed', 'confirmed')
}

async function addStaff({ pool }: OpenedDatabase, district: string): Promise<void> {
  const { lookup } = createSealing(secret)
  for (const [role, ids] of Object.entries(pairs)) {
    if (role === 'resident') continue
    for (const id of ids) {
      await run(pool, `insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup)
        values ($1, $2, '同事', $3, 'people-mediator', '工作人员', 'station', '13800000105', $4)`, [district, id, role, lookup(id)])
    }
  }
}

/** Times of this length from this hour on, each given once: `perDay` a day, Wednesday 4 March and the working days after it. */
function timesOf(minutes: number, fromHour: number, perDay: number): () => string {
  let given = 0
  return () => {
    const day = Math.floor(given / perDay)
    const days = 2 + day + 2 * Math.floor((day + 2) / 5)
    const at = new Date(Date.UTC(2026, 2, 2 + days, fromHour - 8, (given % perDay) * minutes))
    given += 1
    return at.toISOString()
  }
}
