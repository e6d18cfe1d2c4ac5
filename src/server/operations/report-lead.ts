import type * as z from 'zod/mini'

import type { reportLead as contract } from '../../contract/lead'
import { personalDataIn } from '../domain/lead-words'
import type { InputIssue } from '../domain/registration-rules'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

type Input = z.output<typeof contract.input>

/** 排调分离: whoever reports takes no part in what comes of it. */
export async function reportLead(request: CommandRequest, { kind, place, words, photoIds }: Input): Promise<z.input<typeof contract.output>> {
  const { ports, now, caller, command } = request
  if (caller.staffId === null) throw refusal('not-allowed')
  const issues = [...issueIn('words', words), ...issueIn('place.building', place.building)]
  if (!(await ports.places.communities()).some(({ id }) => id === place.communityId)) issues.push({ path: 'place.communityId', message: '没有找到这个社区，请重新选择' })
  if (issues.length > 0) throw refusal('invalid-input', { issues })
  const wanted = [...new Set(photoIds)]
  await refuseWhatIsNotTheirs(request, wanted)
  const lead = { id: ports.newId(), kind, communityId: place.communityId, building: place.building, words, photoIds: wanted, reportedAt: now }
  const output = { leadId: lead.id }
  return answerOf(await ports.leads.report({ command, output, lead, reporterId: caller.staffId }), output)
}

function issueIn(path: string, text: string): InputIssue[] {
  const message = personalDataIn(text)
  return message === null ? [] : [{ path, message }]
}

/** Only finished photos they brought themselves, and that belong to nothing yet. */
async function refuseWhatIsNotTheirs({ ports, caller }: CommandRequest, photoIds: string[]): Promise<void> {
  if (photoIds.length === 0) return
  const usable = (await ports.files.find(photoIds)).filter(({ ownerId, state, caseId }) => ownerId === caller.personId && state === 'ready' && caseId === null)
  if (usable.length !== photoIds.length) throw refusal('photo-not-uploaded')
}
