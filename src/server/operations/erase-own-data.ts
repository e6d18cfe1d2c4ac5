import type * as z from 'zod/mini'

import type { eraseOwnData as contract } from '../../contract/own-data'
import { keptData, leftAfterErasing, neverMediated } from '../domain/kept-data'
import type { Holdings } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

/**
 * Deletes what may go (个人信息保护法 47). Somebody is expected where a time or a seat is taken: the caller gives it up first,
 * under the rules it was taken by, so that the place passes on and nobody waits for them.
 */
export async function eraseOwnData({ ports, caller, now, command }: CommandRequest): Promise<z.input<typeof contract.output>> {
  const { personId } = caller
  const holdings = await ports.ownData.holdings(personId, now)
  if (holdings.appointments.toCome + holdings.gatherings.toCome > 0) throw refusal('still-expected', undefined, whatToGiveUp(holdings))
  const unmediatedCaseIds = holdings.cases.filter(neverMediated).map(({ id }) => id)
  const photos = await ports.ownData.photos(personId)
  const goingIds = photos.filter(({ caseId }) => caseId === null || unmediatedCaseIds.includes(caseId)).map(({ id }) => id)
  // The pictures before their rows: when this breaks off in between, deleting once more finds the rest.
  await Promise.all(goingIds.map((id) => ports.fileBytes.remove(id)))

  const output = { data: leftAfterErasing(holdings) }
  const gone = keptData(holdings).filter(({ kept }) => kept === null).map(({ kind, count }) => [kind, count])
  const event = { kind: 'data-erased', at: now, payload: { gone: Object.fromEntries(gone) as Record<string, number> } } as const
  return answerOf(await ports.ownData.erase({ command, output, event, unmediatedCaseIds }), output)
}

function whatToGiveUp({ appointments, gatherings }: Holdings): string {
  const first = [
    ...(appointments.toCome > 0 ? [`${String(appointments.toCome)} 个约好的时间`] : []),
    ...(gatherings.toCome > 0 ? [`${String(gatherings.toCome)} 场约吧`] : []),
  ]
  return `您还有 ${first.join('和 ')}。请先取消或退出，再来删`
}
