import { sql, type Transaction } from 'kysely'
import * as z from 'zod/mini'

import { personEventKind } from '../../../contract/own-data'
import { ratingLevel } from '../../../contract/rating'
import type { OwnDataStore, PersonEvent } from '../../own-data-port'
import type { Saved } from '../../ports'
import type { PartyRecord } from '../../records'
import type { Command } from '../../request'
import { claimCommand } from './claim-command'
import type { StoreSetting } from './command-log'
import { eraseOwnData } from './erase-own-data'
import { readHoldings } from './own-data-holdings'
import { again } from './retry-conflict'
import type { DB } from './row-types'

const gatheringRatingRow = z.object({ title: z.string(), level: ratingLevel, comment_sealed: z.nullable(z.instanceof(Uint8Array)), rated_at: z.date() })
const payload = z.record(z.string(), z.unknown())
type PartyIdentity = Omit<PartyRecord, 'side' | 'personId'>
type Save<Output> = { command: Command; output: Output; event: PersonEvent }

export function ownDataStore(setting: StoreSetting): OwnDataStore {
  const { db, districtId, sealing } = setting

  /** The command, its effect and its one event, or nothing of it. */
  const save = <Output>({ command, output, event }: Save<Output>, effect: (trx: Transaction<DB>) => Promise<unknown>): Promise<Saved<Output>> =>
    again(() => db.transaction().execute(async (trx): Promise<Saved<Output>> => {
      const earlier = await claimCommand(trx, setting, { command, output, at: event.at })
      if (earlier) return earlier
      await effect(trx)
      await trx.insertInto('person_event').values({
        district_id: districtId, person_id: command.actorId, kind: event.kind, at: event.at, payload: JSON.stringify(event.payload),
      }).execute()
      return { outcome: 'saved' }
    }))

  return {
    holdings: (personId, now) => readHoldings(setting, personId, now),

    async photos(personId) {
      const rows = await db.selectFrom('file')
        .leftJoin('mediation_case', (on) => on.onRef('mediation_case.district_id', '=', 'file.district_id').onRef('mediation_case.id', '=', 'file.case_id'))
        .select(['file.id', 'owner_id', 'content_type', 'byte_length', 'state', 'case_id', 'begun_at', 'number'])
        .where('file.district_id', '=', districtId).where('owner_id', '=', personId).orderBy('begun_at').orderBy('file.id').execute()
      return rows.map((row) => ({
        id: row.id, ownerId: row.owner_id, contentType: row.content_type, byteLength: row.byte_length,
        state: row.state === 'ready' ? 'ready' : 'begun', caseId: row.case_id, sentAt: row.begun_at, caseNumber: row.number,
      }))
    },

    async devices(personId) {
      const rows = await db.selectFrom('device').select(['first_seen_at', 'last_seen_at', 'ended_at'])
        .where('district_id', '=', districtId).where('person_id', '=', personId).orderBy('first_seen_at').execute()
      return rows.map((row) => ({ firstSeenAt: row.first_seen_at, lastSeenAt: row.last_seen_at, endedAt: row.ended_at }))
    },

    async events(personId) {
      const rows = await db.selectFrom('person_event').select(['kind', 'at', 'payload'])
        .where('district_id', '=', districtId).where('person_id', '=', personId).orderBy('id').execute()
      return rows.map((row) => ({ kind: personEventKind.parse(row.kind), at: row.at, payload: payload.parse(row.payload) }))
    },

    async gatheringRatings(personId) {
      const { rows } = await sql`
        select s.title, r.level, r.comment_sealed, r.rated_at
        from gathering_rating r join gathering g on g.district_id = r.district_id and g.id = r.gathering_id
          join gathering_series s on s.district_id = g.district_id and s.id = g.series_id
        where r.district_id = ${districtId} and r.person_id = ${personId}
          and r.gathering_id in (select e.gathering_id from gathering_event e where e.district_id = ${districtId} and e.person_id = ${personId})
        order by r.rated_at`.execute(db)
      return rows.map((row) => gatheringRatingRow.parse(row)).map(({ title, level, comment_sealed, rated_at }) => ({
        title, level, comment: comment_sealed && sealing.open<string>(comment_sealed), ratedAt: rated_at,
      }))
    },

    correct: (correction) => save(correction, async (trx) => {
      const { command: { actorId }, profile, communityId, openCaseIds } = correction
      await trx.updateTable('person').set({ profile_sealed: sealing.seal(profile), community_id: communityId })
        .where('district_id', '=', districtId).where('id', '=', actorId).execute()
      for (const caseId of [...openCaseIds].sort()) {
        const rows = await trx.selectFrom('party').select(['side', 'identity_sealed'])
          .where('district_id', '=', districtId).where('case_id', '=', caseId).where('person_id', '=', actorId).forUpdate().execute()
        for (const { side, identity_sealed } of rows) {
          const identity: PartyIdentity = { ...sealing.open<PartyIdentity>(identity_sealed), name: profile.name, phone: profile.phone }
          await trx.updateTable('party').set({ identity_sealed: sealing.seal(identity), phone_lookup: sealing.lookup(profile.phone), name_lookup: sealing.lookup(profile.name) })
            .where('district_id', '=', districtId).where('case_id', '=', caseId).where('side', '=', side).execute()
        }
      }
    }),

    erase: (erasure) => save(erasure, (trx) => eraseOwnData(trx, setting, {
      personId: erasure.command.actorId, commandKey: erasure.command.key, at: erasure.event.at, unmediatedCaseIds: erasure.unmediatedCaseIds,
    })),

    endDevices: (ending) => save(ending, (trx) => trx.updateTable('device').set({ ended_at: ending.event.at })
      .where('district_id', '=', districtId).where('person_id', '=', ending.command.actorId).where('ended_at', 'is', null).execute()),

    resumeDevice: (resuming) => save(resuming, async (trx) => {
      const { token, command: { actorId }, event: { at } } = resuming
      if (token === null) return
      await trx.insertInto('device')
        .values({ district_id: districtId, person_id: actorId, token_lookup: sealing.lookup(token), first_seen_at: at, last_seen_at: at })
        .onConflict((conflict) => conflict.columns(['district_id', 'person_id', 'token_lookup']).doUpdateSet({ ended_at: null, last_seen_at: sql`excluded.last_seen_at` }))
        .execute()
    }),
  }
}
