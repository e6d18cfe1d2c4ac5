import type * as z from 'zod/mini'

import type { inviteInput } from '../../contract/joint-handling'
import type { CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

type Invitation = z.output<typeof inviteInput>

/** 三所联动 (domain.md row 13): the one who is named reads the case from now on; an organisation alone does not. */
export async function inviteOrganisation(request: CommandRequest, input: Invitation): Promise<CaseAnswer> {
  return takeCaseStep(request, input.caseId, 'invite-organisation', async (before) => {
    const { organisation, member } = await asked(request, before, input)
    const seq = (before.events.at(-1)?.seq ?? 0) + 1
    return {
      payload: { organisationId: organisation.id, jointRole: input.role, ...(member && { staffId: member.id }) },
      changes: { jointHandlers: [...before.jointHandlers, { seq, organisation, member, role: input.role, invitedAt: request.now }] },
      alsoTold: member ? [`staff:${member.id}`] : [],
    }
  })
}

async function asked({ ports, now }: CommandRequest, before: CaseRecord, { organisationId, staffId }: Invitation) {
  const body = (await ports.dispatchDesk.bodies()).find(({ id }) => id === organisationId)
  if (!body) throw refusal('invalid-input', { issues: [{ path: 'organisationId', message: '没有找到这个单位，请重新选择' }] })
  const { id, name, people } = body
  const member = people.find((one) => one.id === staffId) ?? null
  if (staffId !== undefined && !member) throw refusal('mediator-not-available', { name: null, awayUntilOn: null }, '这位同志不在这个单位了，请另选一位')
  if (member && before.mediator?.id === member.id) throw refusal('already-joint', undefined, `这件事就是${member.name}在办，不用再请`)
  if (before.jointHandlers.some((one) => one.organisation.id === id && (one.member?.id ?? null) === (member?.id ?? null))) {
    throw refusal('already-joint', undefined, `已经请过${member?.name ?? name}了，正在一起办`)
  }
  const awayUntilOn = member && (await ports.dispatchDesk.isOnLeave([member.id], now)).get(member.id)
  if (member && awayUntilOn) throw refusal('mediator-not-available', { name: member.name, awayUntilOn }, `${member.name}正在休假，请另选一位`)
  return { organisation: { id, name }, member: member && { id: member.id, name: member.name, title: member.title } }
}
