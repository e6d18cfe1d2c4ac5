import { isLive } from '../domain/case-appointments'
import { occupiedWithout } from '../domain/consultation'
import type { KnownAppointment } from '../booking-port'
import type { Ports } from '../ports'
import type { Occupancy } from '../records'
import { refusal } from '../refusal'
import type { Caller } from '../request'

const isItsMediator = ({ mediator }: KnownAppointment, { staffId }: Caller): boolean => staffId !== null && mediator?.id === staffId

/** What is taken, for somebody about to move this appointment of theirs or of their case: its own time counts as free. */
export async function withoutOwn(ports: Pick<Ports, 'appointments'>, caller: Caller | null, movingId: string | undefined): Promise<(occupied: Occupancy) => Occupancy> {
  if (movingId === undefined) return (occupied) => occupied
  const moving = caller && await ports.appointments.find(movingId)
  if (!moving || !caller || !(moving.partyIds.includes(caller.personId) || isItsMediator(moving, caller))) throw refusal('not-found')
  return (occupied) => (isLive(moving) ? occupiedWithout(occupied, { ...moving, peopleIds: moving.partyIds }) : occupied)
}
