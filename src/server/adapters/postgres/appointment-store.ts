import { sql } from 'kysely'

import type { AppointmentStore, BookingSave, BookingSaved } from '../../booking-port'
import type { Saved } from '../../ports'
import { readAppointments } from './appointment-rows'
import { bookingCall } from './booking-call'
import type { StoreSetting } from './command-log'

/** More than anybody needs to look back on; the list has no pages. */
const longestList = 100

export function appointmentStore({ db, districtId, sealing }: StoreSetting): AppointmentStore {
  const { run, commandArguments, eventArguments } = bookingCall({ db, districtId, sealing })

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
      const [found] = await readAppointments({ db, sealing }, sql`where a.district_id = ${districtId} and a.id = ${appointmentId}`)
      return found ?? null
    },
    async listForPerson(personId, when, now) {
      const isUpcoming = sql`(a.ends_at > ${now} and a.state in ('held', 'booked'))`
      const mine = sql`a.id in (
        select b.id from appointment b where b.district_id = ${districtId} and b.booked_by = ${personId} and b.case_id is null
        union
        select b.id from party p join appointment b on b.district_id = p.district_id and b.case_id = p.case_id
          where p.district_id = ${districtId} and p.person_id = ${personId})`
      return readAppointments({ db, sealing }, when === 'upcoming'
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
