import type * as z from 'zod/mini'

import type { listCases as contract } from '../../contract/mediation-case'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { caseSummary } from './case-summary'
import { cursorOf, positionOf } from './page-cursor'

/** The cases the caller is a party to, newest first. */
export async function listCases(
  { ports, caller, now }: Request, { cursor, limit }: z.output<typeof contract.input>,
): Promise<z.input<typeof contract.output>> {
  const after = cursor === undefined ? null : positionOf(cursor)
  if (cursor !== undefined && after === null) {
    throw refusal('invalid-input', { issues: [{ path: 'cursor', message: '翻页位置不对，请从头再看' }] })
  }
  const page = { after: after && { registeredAt: after.at, id: after.id }, limit }
  const [{ limits }, { cases, hasMore }] = await Promise.all([ports.places.district(), ports.cases.listForPerson(caller.personId, page)])
  const last = cases.at(-1)
  return {
    cases: cases.map((record) => caseSummary(record, { caller, limits, now })),
    nextCursor: hasMore && last ? cursorOf({ at: last.registeredAt, id: last.id }) : null,
  }
}
