import type * as z from 'zod/mini'

import { longestLeaveDays, type takeLeave as contract } from '../../contract/staff-duty'
import { daysBetween } from '../domain/day-arithmetic'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { inHandRefused } from './in-hand-refused'
import { staffOfCaller } from './staff-of-caller'

const amiss = (path: string, message: string) => refusal('invalid-input', { issues: [{ path, message }] })

/** Whole days, from today on. What is booked in them is told and must be moved or handed over first: nobody is dropped silently. */
export async function takeLeave({ ports, caller, now, command }: CommandRequest, leave: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  if (leave.fromOn < shanghaiDayOf(now)) throw amiss('fromOn', '从今天或以后的一天开始')
  if (leave.untilOn < leave.fromOn) throw amiss('untilOn', '最后一天不能早于第一天')
  if (daysBetween(leave.fromOn, leave.untilOn) >= longestLeaveDays) throw amiss('untilOn', `一次最多 ${longestLeaveDays} 天，请改短一些`)
  const id = ports.newId()
  const output = { leaveId: id }
  const staffId = staffOfCaller(caller)
  const saved = await ports.staffing.takeLeave({ command, output, actor: `staff:${staffId}`, at: now, staffId, leave: { id, ...leave } })
  switch (saved.outcome) {
    case 'in-hand': throw inHandRefused(saved.inHand, '这几天已经约了调解。先改约或移交，再请假')
    case 'leave-overlaps': throw refusal('leave-overlaps')
    default: return answerOf<{ leaveId: string }>(saved, output)
  }
}
