import type * as z from 'zod/mini'

import type { setDuty as contract } from '../../contract/staff-duty'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { staffOfCaller } from './staff-of-caller'

/** Which weekdays somebody sits in which room: only days on which the room is open. */
export async function setDuty({ ports, caller, now, command }: CommandRequest, { staffId, duties }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const [rooms, member] = await Promise.all([ports.rooms.list(), ports.people.staffMember(staffId)])
  if (!member) throw refusal('not-found')
  if (member.role !== 'mediator') throw refusal('invalid-input', { issues: [{ path: 'staffId', message: '只有调解员在调解室值班' }] })
  const issues = duties.flatMap(({ roomId, weekday }, index) => {
    const room = rooms.find(({ id }) => id === roomId)
    if (!room) return [{ path: `duties.${index}.roomId`, message: '没有找到这间调解室，请重新选择' }]
    return room.hours.some((hours) => hours.weekday === weekday) ? [] : [{ path: `duties.${index}.weekday`, message: `${room.name}这一天不开门，请另选一天` }]
  })
  if (issues.length > 0) throw refusal('invalid-input', { issues })
  const once = [...new Map(duties.map((duty) => [`${duty.roomId}/${duty.weekday}`, duty])).values()]
  const output = {}
  const saved = await ports.staffing.setDuty({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, staffId, duties: once })
  if (saved.outcome === 'not-found') throw refusal('not-found')
  return answerOf(saved, output)
}
