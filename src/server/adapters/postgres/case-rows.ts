// Whole cases as the record holds them, read in a fixed number of statements however many there are: one for the cases with
// their parties and events, one for their appointments.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { caseEventKind, stage } from '../../../contract/case-steps'
import { disputeKind, subject } from '../../../contract/dispute-kind'
import { jointRole } from '../../../contract/joint-handling'
import { level } from '../../../contract/mediation-case'
import { profession, role } from '../../../contract/role'
import { agreementForms, sittingForm, type Agreement } from '../../../contract/staff-step'
import type { AppointmentRecord, CaseDetails, CaseEventRecord, CaseRecord, PartyRecord, SittingRecordKept } from '../../records'
import type { Sealing } from '../sealing'
import { readAppointments } from './appointment-rows'
import { caseColumns } from './case-columns'
import type { StoreSetting } from './command-log'

/** What is inside JSON comes as text: instants in ISO 8601, sealed bytes in base64. */
const instant = z.pipe(z.string(), z.transform((value) => new Date(value)))
const sealed = z.pipe(z.string(), z.transform((value) => Buffer.from(value, 'base64')))

const side = z.enum(['applicant', 'respondent'])
const partyRow = z.object({ side, personId: z.nullable(z.string()), identity: sealed })
const eventRow = z.object({
  seq: z.int(), kind: caseEventKind, actorRole: z.union([role, z.literal('clock')]), actorId: z.string(), staffName: z.nullable(z.string()), at: instant,
  payload: z.record(z.string(), z.unknown()), text: z.nullable(sealed), roomName: z.nullable(z.string()), mediatorName: z.nullable(z.string()),
})
const caseRow = z.object({
  id: z.string(), number: z.string(), stage, subject, kind: disputeKind, level: z.nullable(level),
  community_id: z.string(), community_name: z.string(), details_sealed: z.instanceof(Uint8Array), registered_at: z.date(), closed_at: z.nullable(z.date()),
  room: z.nullable(z.object({ id: z.string(), name: z.string(), phone: z.string(), address: z.string() })),
  mediator: z.nullable(z.object({
    id: z.string(), name: z.string(), role, profession, title: z.string(), phone: z.string(), isActive: z.boolean(),
  })),
  live_order: z.nullable(z.object({
    id: z.string(), roomId: z.string(), mediatorId: z.string(), dispatchedAt: instant, acknowledgedAt: z.nullable(instant),
  })),
  joint_handlers: z.array(z.object({
    seq: z.int(), organisation: z.object({ id: z.string(), name: z.string() }),
    member: z.nullable(z.object({ id: z.string(), name: z.string(), title: z.string() })), role: jointRole, invitedAt: instant,
  })),
  parties: z.array(partyRow),
  events: z.array(eventRow),
  agreement: z.nullable(z.object({ form: z.enum(agreementForms), agreedAt: instant, clauses: sealed })),
  sitting_records: z.array(z.object({ seq: z.int(), form: sittingForm, side: z.nullable(side), recordedAt: instant, words: sealed })),
  photo_ids: z.array(z.string()),
  rated_sides: z.array(side),
})
type CaseRow = z.output<typeof caseRow>
type SittingWords = Pick<SittingRecordKept, 'agreed' | 'open' | 'text'>
type PartyIdentity = Omit<PartyRecord, 'side' | 'personId'>

/** `which` is the condition, order and limit over `mediation_case c`. */
export async function readCases(
  { db, districtId, sealing }: StoreSetting, which: RawBuilder<unknown>,
): Promise<CaseRecord[]> {
  const { rows } = await sql`
    select ${caseColumns}
    from mediation_case c
      join community m on m.district_id = c.district_id and m.id = c.community_id
      left join room r on r.district_id = c.district_id and r.id = c.room_id
      left join staff s on s.district_id = c.district_id and s.id = c.mediator_id
    where c.district_id = ${districtId} and ${which}`.execute(db)
  const cases = rows.map((row) => caseRow.parse(row))
  if (cases.length === 0) return []
  // Read after the cases: an appointment made in between left an event that makes a later save stale.
  const appointments = await readAppointments({ db, sealing }, sql`
    where a.district_id = ${districtId} and a.case_id = any(${cases.map(({ id }) => id)}) order by a.starts_at, a.id`)
  return cases.map((row) => toCase(row, appointments.filter((one) => one.case?.id === row.id), sealing))
}

function toCase(row: CaseRow, appointments: AppointmentRecord[], sealing: Sealing): CaseRecord {
  const parties = row.parties.map(({ side, personId, identity }): PartyRecord => ({ side, personId, ...sealing.open<PartyIdentity>(identity) }))
  return {
    id: row.id, number: row.number, stage: row.stage, subject: row.subject, kind: row.kind, level: row.level,
    communityId: row.community_id, communityName: row.community_name,
    details: sealing.open<CaseDetails>(row.details_sealed),
    parties,
    room: row.room, mediator: row.mediator, order: row.live_order, jointHandlers: row.joint_handlers,
    registeredAt: row.registered_at, closedAt: row.closed_at,
    events: row.events.map((event) => toEvent(event, parties, sealing)),
    agreement: row.agreement && {
      form: row.agreement.form, agreedAt: row.agreement.agreedAt.toISOString(), clauses: sealing.open<Agreement['clauses']>(row.agreement.clauses),
    },
    sittingRecords: row.sitting_records.map(({ words, ...record }) => ({ ...record, ...sealing.open<SittingWords>(words) })),
    photoIds: row.photo_ids,
    ratedSides: row.rated_sides,
    appointments,
  }
}

function toEvent(row: z.output<typeof eventRow>, parties: PartyRecord[], sealing: Sealing): CaseEventRecord {
  const partyName = row.actorRole === 'resident' ? parties.find(({ personId }) => personId === row.actorId)?.name : null
  return {
    seq: row.seq, kind: row.kind, actor: { role: row.actorRole, id: row.actorId, name: row.staffName ?? partyName ?? null }, at: row.at,
    payload: row.payload, text: row.text && sealing.open<string>(row.text), names: { room: row.roomName, mediator: row.mediatorName },
  }
}
