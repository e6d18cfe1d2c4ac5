// Gatherings through the operations on any backend: a small district, six people, one series of two seats.
import { commandLog } from '../../src/server/adapters/postgres/command-log'
import { gatheringStore } from '../../src/server/adapters/postgres/gathering-store'
import { writeSeries } from '../../src/server/adapters/postgres/gathering-writer'
import { createSealing } from '../../src/server/adapters/sealing'
import { instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { callOffGathering } from '../../src/server/operations/call-off-gathering'
import { getGathering } from '../../src/server/operations/get-gathering'
import { joinGathering } from '../../src/server/operations/join-gathering'
import { leaveGathering } from '../../src/server/operations/leave-gathering'
import { listGatherings } from '../../src/server/operations/list-gatherings'
import { passOnOffers } from '../../src/server/operations/pass-on-offers'
import { rateGathering } from '../../src/server/operations/rate-gathering'
import { takeOfferedSeat } from '../../src/server/operations/take-offered-seat'
import type { Ports } from '../../src/server/ports'
import type { GatheringSeries } from '../../src/server/gathering-records'
import type { CommandRequest } from '../../src/server/request'
import { aSeries } from './a-series'
import type { Backend } from './backends'
import { aCommand, bookingPorts, personCaller } from './booking-ports'
import { districtId, fillBookingWorld, run, testSecret } from './booking-world'
import { gatheringFaults } from './gathering-faults'

/** Sunday 10:00; the gathering is on Wednesday at 15:00. */
export const now = instantOfMinute('2026-11-22', 600)
export const teaId = 'tea-20261125'
export const startsAt = instantOfMinute('2026-11-25', 900)

export type GatheringRig = Awaited<ReturnType<typeof gatheringRig>>
type Act = { when?: Date; key?: string; gatheringId?: string }

export async function gatheringRig({ open }: Backend) {
  const database = await open()
  const sealing = createSealing(testSecret)
  const setting = { db: database.db, districtId, sealing }
  const ports = { ...bookingPorts(database), gatherings: gatheringStore(setting), commands: commandLog(setting) } as Ports
  await fillBookingWorld(database.pool, { rooms: 2, cases: 6, capacity: 1 })
  const addSeries = (...series: GatheringSeries[]) =>
    database.db.transaction().execute((transaction) => writeSeries(transaction, districtId, series.map((one) => ({ ...one, hostId: null }))))
  await addSeries(aSeries())
  const sqlRows = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => run<Row>(database.pool, text, values)

  const commanded = (operation: string, n: number, input: object, { when = now, key }: Act): CommandRequest =>
    ({ ports, caller: personCaller(n), now: when, command: aCommand(personCaller(n), operation, input, key) })
  const act = <Answer>(
    name: string, operation: (request: CommandRequest, input: { gatheringId: string }) => Promise<Answer>,
  ) => (n: number, given: Act = {}) => {
    const input = { gatheringId: given.gatheringId ?? teaId }
    return operation(commanded(`gatherings.${name}`, n, input, given), input)
  }
  return {
    ports, sqlRows, addSeries,
    close: () => database.close(),
    join: act('join', joinGathering),
    leave: act('leave', leaveGathering),
    take: act('takeOffer', takeOfferedSeat),
    rate(n: number, level: 'satisfied' | 'dissatisfied', given: Act & { comment?: string } = {}) {
      const input = { gatheringId: given.gatheringId ?? teaId, level, ...(given.comment !== undefined && { comment: given.comment }) }
      return rateGathering(commanded('gatherings.rate', n, input, given), input)
    },
    get: async (n: number | null, { when = now, gatheringId = teaId }: Act = {}) =>
      (await getGathering({ ports, now: when, caller: n === null ? null : personCaller(n) }, { gatheringId })).gathering,
    list: async (n: number | null, whose: 'all' | 'mine' | 'past' = 'all', { when = now, kind }: { when?: Date; kind?: 'officials' | 'community' } = {}) =>
      (await listGatherings({ ports, now: when, caller: n === null ? null : personCaller(n) }, { whose, ...(kind && { kind }) })).gatherings,
    sweep: (when: Date, limit = 100) => passOnOffers({ ports, now: when }, limit),
    callOff: (reason: string, { when = now, gatheringId = teaId }: Act = {}) => callOffGathering({ ports, now: when }, { gatheringId, reason }),
    /** Kinds and people of the events, in order. */
    events: async () => (await sqlRows<{ kind: string; person_id: string | null }>('select kind, person_id from gathering_event order by gathering_id, seq'))
      .map(({ kind, person_id }) => `${kind} ${(person_id ?? 'nobody').replace('person-', '')}`),
    notices: async (n: number) => (await sqlRows<{ kind: string }>(`select kind from outbox where recipient = $1 order by due_at, id`, [`person:person-${String(n)}`])).map(({ kind }) => kind),
    /** What every test leaves behind is sound; then back to the district as it was filled. */
    async leaveSound() {
      for (const fault of gatheringFaults) expect(await sqlRows(fault)).toEqual([])
      for (const text of [
        'alter table gathering_event disable trigger user', 'delete from gathering_event', 'alter table gathering_event enable trigger user',
        'delete from gathering_rating', 'delete from gathering_place', 'delete from gathering', `delete from gathering_series where id <> 'tea'`,
        'delete from occupancy', 'delete from command_log', 'delete from outbox', 'delete from calendar_override',
      ]) await sqlRows(text)
    },
  }
}
