// Booking and rescheduling are one act: load, decide, save in one round trip; when the case moved meanwhile, once more.
import type { Appointment } from '../../contract/appointment'
import { caseSteps, type Stage } from '../../contract/case-steps'
import { appointmentNotices } from '../domain/appointment-notices'
import { withinHorizon } from '../domain/booking-rules'
import { decideSitting } from '../domain/decide-sitting'
import { personResource, staffResource } from '../domain/occupancy'
import { shanghaiDayOf } from '../domain/shanghai-time'
import type { BookableCase } from '../ports'
import type { AppointmentRecord, RoomRecord } from '../records'
import { refusal } from '../refusal'
import type { Caller, CommandRequest } from '../request'
import { appointmentView } from './appointment-view'
import { roomTimetable } from './room-timetable'
import { slotOffers } from './slot-offers'
import { slotRefusal } from './slot-refusal'

/** `moving` is the appointment as it stands when it is to be moved. */
export type Subject = { appointmentId: string; caseId: string; moving: AppointmentRecord | null }

const attempts = 5

export async function placeSitting(
  { ports, caller, now, command }: CommandRequest, wanted: { roomId: string; startsAt: Date }, subject: () => Promise<Subject>, as: 'party' | 'mediator' = 'party',
): Promise<{ appointment: Appointment }> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { appointmentId, caseId, moving } = await subject()
    const { case: mediationCase, timetable, limits } = await ports.rooms.bookingGround({ caseId, roomId: wanted.roomId, on: shanghaiDayOf(withinHorizon(wanted.startsAt, now)) })
    const room = timetable.rooms[0]
    if (!mediationCase || !room || !mayPlace(mediationCase, caller, as)) throw refusal('not-found')
    const { from } = as === 'mediator' ? caseSteps['book-for-parties'] : moving ? caseSteps.reschedule : caseSteps.book
    if (!(from as readonly Stage[]).includes(mediationCase.stage)) throw refusal('step-not-open', { stage: mediationCase.stage })

    const offers = () => slotOffers(ports, { ...wanted, people: peopleOf(mediationCase) }, { now, noticeMinutes: limits.bookingNoticeMinutes })
    const decision = decideSitting(roomTimetable(timetable, room), wanted.startsAt, { now, noticeMinutes: limits.bookingNoticeMinutes })
    if (!decision.isOpen) throw slotRefusal(decision, await offers(), limits.bookingNoticeMinutes)
    if (moving?.room.id === room.id && moving.startsAt.getTime() === wanted.startsAt.getTime()) {
      throw refusal('person-busy', { nearest: await offers() }, '您现在约的就是这个时间，不用改')
    }

    const sitting = {
      id: appointmentId, caseId, roomId: room.id, partyIds: mediationCase.partyIds, mediatorId: mediationCase.mediator?.id ?? null, ...decision.sitting,
    }
    const kind = moving ? 'appointment-rescheduled' : 'appointment-booked'
    const actor = as === 'mediator' ? { role: 'mediator' as const, id: caller.staffId ?? '', name: null } : { role: 'resident' as const, id: caller.personId, name: null }
    // What is booked for the parties is theirs; of a case whose parties are not known to us, the mediator's.
    const record = appointmentRecord(sitting, room, mediationCase, moving?.bookedBy ?? (as === 'mediator' ? mediationCase.partyIds[0] : undefined) ?? caller.personId)
    const output = { appointment: appointmentView(record, as === 'mediator' ? { limits, now, callerMayChange: false, reader: null } : { limits, now, callerMayChange: true, reader: caller.personId }) }
    const saved = await ports.appointments[moving ? 'reschedule' : 'book']({
      command,
      output,
      appointment: { ...sitting, bookedBy: record.bookedBy },
      capacity: room.capacity,
      expected: { stage: mediationCase.stage, startsAt: moving?.startsAt ?? null },
      event: {
        kind, actor, at: now, text: null,
        payload: {
          appointmentId, roomId: room.id, startsAt: sitting.startsAt.toISOString(),
          ...(moving && { fromRoomId: moving.room.id, fromStartsAt: moving.startsAt.toISOString() }),
        },
      },
      notices: appointmentNotices({ ...sitting, room }, kind, { actorId: actor.id, at: now }),
    })
    switch (saved.outcome) {
      case 'saved': return output
      case 'repeated': return saved.output
      case 'key-reused': throw refusal('idempotency-key-reused')
      case 'already-booked': throw refusal('already-booked')
      case 'taken': throw refusal('slot-taken', { nearest: await offers() })
      case 'person-busy': throw refusal('person-busy', { nearest: await offers() })
      case 'stale': continue
    }
  }
  throw refusal('try-again-later')
}

/** A party of the case, or whoever handles it; a mediator books nothing in office in their own quarrel. */
function mayPlace({ partyIds, mediator }: BookableCase, { personId, staffId }: Caller, as: 'party' | 'mediator'): boolean {
  const isParty = partyIds.includes(personId)
  return as === 'party' ? isParty : !isParty && staffId !== null && mediator?.id === staffId
}

export const peopleOf = ({ partyIds, mediator }: Pick<BookableCase, 'partyIds' | 'mediator'>): string[] =>
  [...partyIds.map(personResource), ...(mediator ? [staffResource(mediator.id)] : [])]

function appointmentRecord(
  { id, startsAt, endsAt }: { id: string; startsAt: Date; endsAt: Date }, room: RoomRecord, mediationCase: BookableCase, bookedBy: string,
): AppointmentRecord {
  const { id: roomId, name, badge, address, phone, route, position, access } = room
  const { id: caseId, number, subject, stage, mediator } = mediationCase
  return {
    id, startsAt, endsAt, sessionKind: 'dispute', state: 'booked', seat: 1, bookedBy, mediator, topic: null, provider: null, cancelReason: null, cancelledBy: null,
    room: { id: roomId, name, badge, address, phone, route, position, access }, case: { id: caseId, number, subject, stage },
  }
}
