// Booking and moving what belongs to no case: load, decide, save in one round trip; when it moved meanwhile, once more.
import type { Appointment } from '../../contract/appointment'
import type { FreeSlot } from '../../contract/room'
import { appointmentNotices } from '../domain/appointment-notices'
import { withinHorizon } from '../domain/booking-rules'
import { consultationTitle, deskResources, opinionSeats, providerDesk } from '../domain/consultation'
import { decideSitting } from '../domain/decide-sitting'
import { personResource } from '../domain/occupancy'
import { shanghaiDayOf } from '../domain/shanghai-time'
import type { AppointmentRecord, Interval } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { appointmentView } from './appointment-view'
import { consultationDesk, type ConsultationDesk, type ConsultationPlace } from './consultation-desk'
import { slotOffers } from './slot-offers'
import { slotRefusal } from './slot-refusal'

/** `moving` is the appointment as it stands when it is to be moved. */
type Consultation = { appointmentId: string; at: ConsultationPlace; topic: string | null; moving: AppointmentRecord | null }

const attempts = 5

export async function placeConsultation(
  { ports, caller, now, command }: CommandRequest, startsAt: Date, asked: () => Promise<Consultation>,
): Promise<{ appointment: Appointment }> {
  const { limits } = await ports.places.district()
  const viewing = { now, noticeMinutes: limits.bookingNoticeMinutes }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { appointmentId, at, topic, moving } = await asked()
    const days = { fromOn: shanghaiDayOf(withinHorizon(startsAt, now)), count: 1 }
    const desk = await consultationDesk(ports, at, { days, people: [] })
    if (!desk) throw refusal('not-found')
    const { room, provider } = desk

    const offers = (): Promise<FreeSlot[]> => slotOffers(ports, {
      roomId: room.id, startsAt, people: [personResource(caller.personId)],
      ...(provider ? { as: (itsRoom) => providerDesk(provider, itsRoom), desk: deskResources(provider) } : { as: opinionSeats }),
    }, viewing)
    const decision = decideSitting(desk.timetable, startsAt, viewing)
    if (!decision.isOpen) {
      if (provider && decision.because === 'not-a-slot') throw refusal('slot-not-open', { nearest: await offers() }, `${provider.name}这个时间不接待，请另选一个`)
      throw slotRefusal(decision, await offers(), limits.bookingNoticeMinutes)
    }
    if (moving?.room.id === room.id && moving.startsAt.getTime() === startsAt.getTime()) {
      throw refusal('person-busy', { nearest: await offers() }, '您现在约的就是这个时间，不用改')
    }

    const record = consultationRecord({ id: appointmentId, ...decision.sitting, topic, bookedBy: caller.personId }, desk)
    const output = { appointment: appointmentView(record, { limits, now, callerMayChange: true, reader: caller.personId }) }
    const kind = moving ? 'appointment-rescheduled' : 'appointment-booked'
    const saved = await ports.consultations.place({
      command, output, capacity: room.capacity, expected: { startsAt: moving?.startsAt ?? null },
      appointment: { id: appointmentId, sessionKind: provider ? 'service' : 'opinion', roomId: room.id, provider, topic, ...decision.sitting },
      event: {
        kind, actor: { role: 'resident', id: caller.personId, name: null }, at: now, text: null,
        payload: {
          appointmentId, roomId: room.id, startsAt: startsAt.toISOString(), ...(provider && { providerId: provider.id }),
          ...(moving && { fromRoomId: moving.room.id, fromStartsAt: moving.startsAt.toISOString() }),
        },
      },
      notices: appointmentNotices(
        { ...record, caseId: null, partyIds: [caller.personId], mediatorId: provider?.staffId ?? null, title: consultationTitle(provider) },
        kind, { actorId: caller.personId, at: now },
      ),
    })
    switch (saved.outcome) {
      case 'saved': return output
      case 'repeated': return saved.output
      case 'key-reused': throw refusal('idempotency-key-reused')
      case 'already-booked': throw refusal('already-booked', undefined, provider
        ? `您已经约了${provider.name}，想换时间可以改约`
        : '您已经约了一次“社情民意”，想换时间可以改约；说完这次，再约下一次')
      case 'taken': throw refusal('slot-taken', { nearest: await offers() })
      case 'person-busy': throw refusal('person-busy', { nearest: await offers() }, '您这个时间已有别的安排，请另选一个')
      case 'stale': continue
    }
  }
  throw refusal('try-again-later')
}

function consultationRecord(
  made: Interval & Pick<AppointmentRecord, 'id' | 'topic' | 'bookedBy'>, { room, provider }: ConsultationDesk,
): AppointmentRecord {
  const { id, name, badge, address, phone, route, position, access } = room
  return {
    ...made, sessionKind: provider ? 'service' : 'opinion', state: 'booked', seat: 0, case: null, mediator: null, cancelReason: null, cancelledBy: null,
    provider: provider && { id: provider.id, name: provider.name, title: provider.title },
    room: { id, name, badge, address, phone, route, position, access },
  }
}
