import type * as z from 'zod/mini'

import type { correctOwnData as contract } from '../../contract/own-data'
import { isStillOpen } from '../domain/kept-data'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { profileOf } from './summarise-own-data'

/**
 * Puts right how the caller is called and reached (个人信息保护法 46): for what they register next, and for whoever handles a
 * matter of theirs that is still open. Where a dispute is stays as registered, and a closed file stays as it was archived.
 */
export async function correctOwnData(
  { ports, caller, now, command }: CommandRequest, { name, phone, communityId, building, unit }: z.output<typeof contract.input>,
): Promise<z.input<typeof contract.output>> {
  const [communities, { cases }] = await Promise.all([ports.places.communities(), ports.ownData.holdings(caller.personId, now)])
  if (!communities.some(({ id }) => id === communityId)) {
    throw refusal('invalid-input', { issues: [{ path: 'communityId', message: '没有这个社区，请重新选' }] })
  }
  const profile = { name, phone, building, unit: unit ?? null }
  const openCaseIds = cases.filter(isStillOpen).map(({ id }) => id)
  const output = { profile: profileOf({ communityId, profile }) }
  const event = { kind: 'profile-corrected', at: now, payload: { caseIds: openCaseIds } } as const
  return answerOf(await ports.ownData.correct({ command, output, event, profile, communityId, openCaseIds }), output)
}
