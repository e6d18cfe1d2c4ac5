// Whose booking a change is in the way of, what they are offered instead, and how they are told: nobody is dropped silently.
import type { DisplacedBooking } from '../../../contract/administration'
import type { AheadBooking } from '../../administration-port'
import { bookingStands } from '../../domain/booking-stands'
import { consultationTitle, deskResources, opinionSeats, providerDesk } from '../../domain/consultation'
import { personResource, staffResource } from '../../domain/occupancy'
import { dayAfter, shanghaiDayOf } from '../../domain/shanghai-time'
import { daysBetween } from '../../domain/day-arithmetic'
import type { Ports, Timetable } from '../../ports'
import type { Interval, Notice, ProviderRecord } from '../../records'
import { slotOffers } from '../slot-offers'

/** The timetable as it will be once the change is made. */
export type Overlay = (timetable: Timetable) => Timetable

export type Displacement = { looked: { roomId: string | null; within: Interval; bookings: AheadBooking[] }; displaced: DisplacedBooking[]; restored: AheadBooking[]; notices: Notice[] }

export async function displacedBookings(
  ports: Ports, { roomId, within, overlay, now }: { roomId: string | null; within: Interval; overlay: Overlay; now: Date },
): Promise<Displacement> {
  const from = within.startsAt > now ? within.startsAt : now
  const window = { startsAt: from, endsAt: within.endsAt > from ? within.endsAt : from }
  const seen = await ports.administration.ahead({ roomId, within: window })
  const bookings = seen.filter(({ startsAt }) => startsAt > now)
  const fromOn = shanghaiDayOf(window.startsAt)
  // Bookings reach a month ahead; however long a closure is, no more days are read than there are bookings.
  const lastOn = bookings.reduce((last, { startsAt }) => (shanghaiDayOf(startsAt) > last ? shanghaiDayOf(startsAt) : last), fromOn)
  const before = await ports.rooms.timetable({ roomIds: roomId === null ? null : [roomId], days: { fromOn, count: daysBetween(fromOn, dayAfter(lastOn)) }, people: [] })
  const after = overlay(before)
  const stands = (timetable: Timetable, booking: AheadBooking): boolean =>
    bookingStands(booking, { hours: timetable.rooms.find(({ id }) => id === booking.roomId)?.hours ?? [], closures: timetable.closures.get(booking.roomId) ?? [], calendar: timetable.calendar })

  const fallen = bookings.filter((booking) => stands(before, booking) && !stands(after, booking))
  const restored = bookings.filter((booking) => !stands(before, booking) && stands(after, booking))
  const providers = fallen.some(({ providerId }) => providerId !== null) ? await ports.consultations.providers({}) : []
  const { limits: { bookingNoticeMinutes } } = await ports.places.district()
  const rooms = { ...ports.rooms, timetable: async (asked: Parameters<Ports['rooms']['timetable']>[0]) => overlay(await ports.rooms.timetable(asked)) }
  const displaced: DisplacedBooking[] = []
  const notices: Notice[] = []
  for (const booking of fallen) {
    const provider = providers.find(({ id }) => id === booking.providerId) ?? null
    const offers = await slotOffers({ rooms }, wantedBy(booking, provider), { now, noticeMinutes: bookingNoticeMinutes })
    displaced.push({
      appointmentId: booking.id, sessionKind: booking.sessionKind, caseNumber: booking.case?.number ?? null, roomName: booking.roomName,
      startsAt: booking.startsAt.toISOString(), endsAt: booking.endsAt.toISOString(), offers,
    })
    notices.push(...told('room-closed', booking, provider, now, { offers }))
  }
  for (const booking of restored) notices.push(...told('room-open-again', booking, providers.find(({ id }) => id === booking.providerId) ?? null, now))
  return { looked: { roomId, within: window, bookings: seen }, displaced, restored, notices }
}

/** As the save takes them. */
export const announced = ({ displaced, restored, notices }: Displacement) => ({
  displaced: { ids: displaced.map(({ appointmentId }) => appointmentId), notices },
  restored: { ids: restored.map(({ id }) => id), notices: [] },
})

function wantedBy({ roomId, startsAt, sessionKind, partyIds, mediatorId }: AheadBooking, provider: ProviderRecord | null) {
  const people = [...partyIds.map(personResource), ...(mediatorId === null || provider ? [] : [staffResource(mediatorId)])]
  if (provider) return { roomId, startsAt, people, as: (room: Parameters<typeof opinionSeats>[0]) => providerDesk(provider, room), desk: deskResources(provider) }
  return { roomId, startsAt, people, ...(sessionKind === 'opinion' && { as: opinionSeats }) }
}

function told(kind: 'room-closed' | 'room-open-again', booking: AheadBooking, provider: ProviderRecord | null, at: Date, more: Record<string, unknown> = {}): Notice[] {
  const people: Notice['recipient'][] = booking.partyIds.map((id): Notice['recipient'] => `person:${id}`)
  const recipients = booking.mediatorId === null ? people : [...people, `staff:${booking.mediatorId}` as const]
  return recipients.map((recipient) => ({
    dedupeKey: `${kind}/${booking.id}/${at.toISOString()}/${recipient}`, kind, recipient, caseId: booking.case?.id ?? null, appointmentId: booking.id, gatheringId: null,
    facts: {
      roomId: booking.roomId, roomName: booking.roomName, startsAt: booking.startsAt.toISOString(),
      ...(booking.case === null && { title: consultationTitle(provider) }), ...more,
    },
    dueAt: at,
  }))
}
