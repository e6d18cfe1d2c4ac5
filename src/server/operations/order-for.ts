import { shanghaiDayOf } from '../domain/shanghai-time'
import { handedTo } from '../domain/take-step'
import type { CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { StepTaken } from './take-case-step'

/** A dispatch order: which room answers for the case, and who in person. Only a mediator still in office gets one. */
export async function orderFor({ ports, now }: CommandRequest, before: CaseRecord, to: { roomId: string; mediatorId: string }): Promise<StepTaken> {
  const [{ rooms: [room] }, mediator] = await Promise.all([
    ports.rooms.timetable({ roomIds: [to.roomId], days: { fromOn: shanghaiDayOf(now), count: 1 }, people: [] }),
    ports.people.staffMember(to.mediatorId),
  ])
  if (!room) throw refusal('invalid-input', { issues: [{ path: 'roomId', message: '没有找到这间调解室，请重新选择' }] })
  if (!mediator?.isActive || mediator.role !== 'mediator') throw refusal('mediator-not-available')
  return {
    payload: { roomId: room.id, mediatorId: mediator.id },
    names: { room: room.name, mediator: mediator.name },
    changes: handedTo(before, { orderId: ports.newId(), room, mediator, at: now }),
  }
}
