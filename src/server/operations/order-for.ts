import { shanghaiDayOf } from '../domain/shanghai-time'
import { handedTo } from '../domain/take-step'
import type { Ports } from '../ports'
import type { CaseRecord, StaffMember } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { StepTaken } from './take-case-step'

/** A dispatch order: which room answers for the case, and who in person. Only a mediator in office and not on leave gets one. */
export async function orderFor({ ports, now }: CommandRequest, before: CaseRecord, to: { roomId: string; mediatorId: string }): Promise<StepTaken> {
  const [{ rooms: [room] }, mediator] = await Promise.all([
    ports.rooms.timetable({ roomIds: [to.roomId], days: { fromOn: shanghaiDayOf(now), count: 1 }, people: [] }),
    availableMediator(ports, to.mediatorId, now),
  ])
  if (!room) throw refusal('invalid-input', { issues: [{ path: 'roomId', message: '没有找到这间调解室，请重新选择' }] })
  return {
    payload: { roomId: room.id, mediatorId: mediator.id },
    names: { room: room.name, mediator: mediator.name },
    changes: handedTo(before, { orderId: ports.newId(), room, mediator, at: now }),
  }
}

/** Says who it is that cannot, and until when. */
export async function availableMediator({ people, dispatchDesk }: Ports, mediatorId: string, now: Date): Promise<StaffMember> {
  const [mediator, away] = await Promise.all([people.staffMember(mediatorId), dispatchDesk.isOnLeave([mediatorId], now)])
  if (mediator?.role !== 'mediator') throw refusal('mediator-not-available', { name: null, awayUntilOn: null })
  const { name, isActive } = mediator
  if (!isActive) throw refusal('mediator-not-available', { name, awayUntilOn: null }, `${name}已经不在岗了，请换一位`)
  const awayUntilOn = away.get(mediatorId)
  if (awayUntilOn !== undefined) throw refusal('mediator-not-available', { name, awayUntilOn }, `${name}正在休假，请换一位`)
  return mediator
}
