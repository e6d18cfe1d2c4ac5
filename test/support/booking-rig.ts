// Booking through the operations on any backend: a small district, three people with a case each, and the acts they do.
import type { FreeSlot } from '../../src/contract/room'
import { instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { bookOpinion } from '../../src/server/operations/book-opinion'
import { bookRoom } from '../../src/server/operations/book-room'
import { bookService } from '../../src/server/operations/book-service'
import { cancelAppointment } from '../../src/server/operations/cancel-appointment'
import { listSlots } from '../../src/server/operations/list-slots'
import { rescheduleAppointment } from '../../src/server/operations/reschedule-appointment'
import type { Ports } from '../../src/server/ports'
import { isRefusal } from '../../src/server/refusal'
import type { Caller } from '../../src/server/request'
import type { Backend } from './backends'
import { aCommand, bookingPorts, commandRequest, personCaller } from './booking-ports'
import { fillBookingWorld, fillProviders, occupancyFaults, overlaps, run, yanan } from './booking-world'

export const sunday = '2026-11-22'
export const monday = '2026-11-23'
export const now = instantOfMinute(sunday, 600)
export const at = (hour: number, on = monday): string => instantOfMinute(on, hour * 60).toISOString()
export const [wang, zhao, sun] = [personCaller(1), personCaller(2), personCaller(3)]

export type BookingRig = Awaited<ReturnType<typeof bookingRig>>

export async function bookingRig({ open }: Backend) {
  const database = await open()
  const ports = bookingPorts(database)
  await fillBookingWorld(database.pool, { rooms: 3, cases: 5, capacity: 1 })
  await fillProviders(database.pool)
  const sqlRows = (text: string, values: unknown[] = []) => run(database.pool, text, values)
  return {
    ports,
    sqlRows,
    close: () => database.close(),
    /** What every test leaves behind: nobody twice at one time, occupancy as the appointments say. Then back to the district as it was filled. */
    async leaveSound() {
      expect(await sqlRows(occupancyFaults)).toEqual([])
      expect(await sqlRows(overlaps)).toEqual([])
      for (const text of [
        'alter table appointment_event disable trigger user', 'delete from appointment_event_text', 'delete from appointment_event',
        'alter table appointment_event enable trigger user', 'delete from occupancy', 'delete from appointment', 'delete from command_log', 'delete from outbox', 'delete from closure',
        'delete from calendar_override', `update mediation_case set stage = 'accepted', mediator_id = null`, 'update room set capacity = 1',
      ]) await sqlRows(text)
    },
    asking: (caller: Caller) => ({ ports: ports as Ports, now, caller }),
    asWang: () => ({ ports: ports as Ports, now, caller: wang }),
    book(caller: Caller, startsAt: string, { n = Number(caller.personId.slice(7)), roomId = yanan, key = undefined as string | undefined, when = now } = {}) {
      const input = { caseId: `case-${String(n)}`, roomId, startsAt }
      return bookRoom(commandRequest(ports, caller, when, aCommand(caller, 'appointments.book', input, key)), input)
    },
    move(caller: Caller, appointmentId: string, startsAt: string, { roomId = yanan, when = now } = {}) {
      const input = { appointmentId, roomId, startsAt }
      return rescheduleAppointment(commandRequest(ports, caller, when, aCommand(caller, 'appointments.reschedule', input)), input)
    },
    opinion(caller: Caller, startsAt: string, { roomId = yanan, topic = '楼道的灯坏了', key = undefined as string | undefined, when = now } = {}) {
      const input = { roomId, startsAt, topic }
      return bookOpinion(commandRequest(ports, caller, when, aCommand(caller, 'appointments.bookOpinion', input, key)), input)
    },
    service(caller: Caller, startsAt: string, { providerId = 'notary', key = undefined as string | undefined, when = now } = {}) {
      const input = { providerId, startsAt }
      return bookService(commandRequest(ports, caller, when, aCommand(caller, 'appointments.bookService', input, key)), input)
    },
    cancel(caller: Caller, appointmentId: string, { when = now } = {}) {
      const input = { appointmentId, reason: 'not-free' as const, note: '孩子要看病' }
      return cancelAppointment(commandRequest(ports, caller, when, aCommand(caller, 'appointments.cancel', input)), input)
    },
    slots: (caller: Caller | null, given: { fromOn?: string; days?: number; caseId?: string; roomId?: string; sessionKind?: 'dispute' | 'opinion'; movingId?: string } = {}) =>
      listSlots({ ports: ports as Ports, now, caller }, { roomId: yanan, fromOn: monday, days: 1, sessionKind: 'dispute', ...given }),
    async statesOf(caller: Caller | null, given: { fromOn?: string; caseId?: string; sessionKind?: 'opinion'; movingId?: string } = {}) {
      const { days } = await listSlots({ ports: ports as Ports, now, caller }, { roomId: yanan, fromOn: monday, days: 1, sessionKind: 'dispute', ...given })
      return days.map((day) => day.slots.map((slot) => slot.state))
    },
  }
}

/** The refusal that this answer is; the nearest slots as `room instant`. */
export async function refused(answer: Promise<unknown>) {
  const error: unknown = await answer.then(() => new Error('It was not refused.'), (reason: unknown) => reason)
  if (!isRefusal(error)) throw error
  const data: { nearest?: FreeSlot[] } = error.data ?? {}
  return { code: error.code, message: error.message, nearest: data.nearest?.map(({ roomId, startsAt }) => `${roomId} ${startsAt}`) }
}
