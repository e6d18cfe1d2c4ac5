import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import type { AppointmentStore, BookingSave, BookingSaved, Saved } from '../../ports'
import type { Notice } from '../../records'
import type { Command } from '../../request'
import { readAppointments } from './appointment-rows'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'

const answerRow = z.object({
  outcome: z.enum(['saved', 'repeated', 'key-reused', 'stale', 'taken', 'person-busy', 'already-booked']),
  output_sealed: z.nullable(z.instanceof(Uint8Array)),
})
const noticeRows = (notices: readonly Notice[]): string => JSON.stringify(notices.map((notice) => ({
  dedupe_key: notice.dedupeKey, kind: notice.kind, recipient: notice.recipient, case_id: notice.caseId,
  appointment_id: notice.appointmentId, facts: notice.facts, due_at: notice.dueAt,
})))
/** More than anybody needs to look back on; the list has no pages. */
const longestList = 100

export function appointmentStore({ db, districtId, sealing }: StoreSetting): AppointmentStore {
  async function run<Output>(call: RawBuilder<unknown>): Promise<BookingSaved<Output>> {
    const { rows } = await again(() => call.execute(db))
    const { outcome, output_sealed } = answerRow.parse(rows[0])
    return outcome === 'repeated' ? { outcome, output: sealing.open<Output>(output_sealed ?? new Uint8Array()) } : { outcome }
  }
  const commandArguments = (command: Command, output: unknown) =>
    sql`${districtId}, ${command.actorId}, ${command.key}, ${command.operation}, ${Buffer.from(command.inputHash)}, ${sealing.seal(output)}`
  const eventArguments = ({ event, notices }: Pick<BookingSave<unknown>, 'event' | 'notices'>) =>
    sql`${event.actor.role}, ${event.at}, ${JSON.stringify(event.payload)}::jsonb, ${event.text === null ? null : sealing.seal(event.text)},
      ${noticeRows(notices)}::jsonb`

  const place = <Output>(save: BookingSave<Output>): Promise<BookingSaved<Output>> => {
    const { appointment, expected } = save
    return run<Output>(sql`select * from place_appointment(
      ${commandArguments(save.command, save.output)},
      ${appointment.id}, ${appointment.caseId}, ${expected.stage}, ${expected.startsAt},
      ${appointment.roomId}, ${save.capacity}, ${appointment.bookedBy}, ${appointment.partyIds}, ${appointment.mediatorId},
      ${appointment.startsAt}, ${appointment.endsAt}, ${save.event.kind}, ${eventArguments(save)})`)
  }
  return {
    async find(appointmentId) {
      const [found] = await readAppointments(db, sql`where a.district_id = ${districtId} and a.id = ${appointmentId}`)
      return found ?? null
    },
    async listForPerson(personId, when, now) {
      const isUpcoming = sql`(a.ends_at > ${now} and a.state in ('held', 'booked'))`
      const mine = sql`a.id in (
        select b.id from appointment b where b.district_id = ${districtId} and b.booked_by = ${personId}
        union
        select b.id from party p join appointment b on b.district_id = p.district_id and b.case_id = p.case_id
          where p.district_id = ${districtId} and p.person_id = ${personId})`
      return readAppointments(db, when === 'upcoming'
        ? sql`where a.district_id = ${districtId} and ${mine} and ${isUpcoming} order by a.starts_at, a.id limit ${longestList}`
        : sql`where a.district_id = ${districtId} and ${mine} and not ${isUpcoming} order by a.starts_at desc, a.id limit ${longestList}`)
    },
    book: place,
    reschedule: place,
    async cancel<Output>(save: Parameters<AppointmentStore['cancel']>[0] & { output: Output }) {
      const saved = await run<Output>(sql`select * from cancel_appointment(
        ${commandArguments(save.command, save.output)},
        ${save.appointmentId}, ${save.caseId}, ${save.expected.stage}, ${save.expected.startsAt}, ${save.reason}, ${eventArguments(save)})`)
      return saved as Saved<Output>
    },
  }
}
