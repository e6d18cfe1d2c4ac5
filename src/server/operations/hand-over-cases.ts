// Everything a mediator has in hand goes to one colleague: one step and one event a case. What cannot go stays, and is told why.
import type * as z from 'zod/mini'

import type { handOver as contract, StayedReason } from '../../contract/staff-duty'
import { isRefusal, refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { availableMediator, orderFor } from './order-for'
import { staffOfCaller } from './staff-of-caller'
import { takeCaseStep } from './take-case-step'

type Input = z.output<typeof contract.input>
type Case = { caseId: string; number: string }

export async function handOverCases(request: CommandRequest, input: Input): Promise<z.input<typeof contract.output>> {
  const { ports, caller, now, command } = request
  const staffId = staffOfCaller(caller)
  if (input.toMediatorId === staffId) throw refusal('invalid-input', { issues: [{ path: 'toMediatorId', message: '不能移交给自己，请选另一位' }] })
  await availableMediator(ports, input.toMediatorId, now)
  // Interrupted halfway and sent again, it goes on with what is left.
  const [earlier, held] = await Promise.all([ports.staffing.handedBy(command), ports.staffing.liveOrders(staffId)])
  const handed: Case[] = [...earlier]
  const stayed: (Case & { because: StayedReason })[] = []
  for (const one of held) {
    const because = await handOne(request, one, input)
    if (because === null) handed.push(one)
    else stayed.push({ ...one, because })
  }
  const output = { handed, stayed }
  const noted = { command, output, actor: `staff:${staffId}`, at: now, staffId, toStaffId: input.toMediatorId, caseIds: handed.map(({ caseId }) => caseId) }
  return answerOf(await ports.staffing.noteHandOver(noted), output)
}

/** Null when it went: a command of its own a case, so that none goes twice. */
async function handOne(request: CommandRequest, { caseId, number }: Case, { toMediatorId, reason }: Input): Promise<StayedReason | null> {
  const command = { ...request.command, key: `${request.command.key}/${caseId}` }
  try {
    await takeCaseStep({ ...request, command }, caseId, 'hand-over', async (before) => {
      if (!before.room) throw refusal('step-not-open', { stage: before.stage })
      return { ...(await orderFor(request, before, { roomId: before.room.id, mediatorId: toMediatorId })), text: reason }
    }, async () => ({ caseId, number }))
    return null
  } catch (error) {
    if (!isRefusal(error) || error.code === 'try-again-later' || error.code === 'idempotency-key-reused') throw error
    const earlier = await request.ports.commands.find(command)
    if (earlier.outcome === 'repeated') return null
    return stayedBecause(error)
  }
}

function stayedBecause({ code, data }: { code: string; data: unknown }): StayedReason {
  if (code === 'mediator-not-available') return 'busy'
  const stage = code === 'step-not-open' && typeof data === 'object' && data !== null && 'stage' in data ? data.stage : null
  return stage === 'settled' || stage === 'not-settled' ? 'following-up' : 'moved'
}
