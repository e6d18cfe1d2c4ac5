import type * as z from 'zod/mini'

import type { listDesk as contract } from '../../contract/workbench'
import { soughtBy } from '../domain/desk-search'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { deskRow, deskScopeOf } from './desk-row'
import { cursorOf, positionOf } from './page-cursor'
import { watchOf } from './watch-of'

type Input = z.output<typeof contract.input>

/** Somebody who searches is told of everything of theirs that fits, also what is over. */
export async function listDesk(request: Request, input: Input): Promise<z.input<typeof contract.output>> {
  const { ports, caller, now } = request
  const scope = deskScopeOf(caller)
  const { q, cursor, limit, communityId, building, isWatched, ...filters } = input
  const after = cursor === undefined ? null : positionOf(cursor)
  if (cursor !== undefined && after === null) throw refusal('invalid-input', { issues: [{ path: 'cursor', message: '翻页位置不对，请从头再看' }] })
  if (building !== undefined && communityId === undefined) throw refusal('invalid-input', { issues: [{ path: 'communityId', message: '请先选社区，再选楼' }] })
  const order = q === undefined ? filters.order : 'newest'
  const place = communityId === undefined ? undefined : { communityId, building: building ?? null }
  const sought = q === undefined ? undefined : soughtBy(q, (await ports.places.district()).shortName, Number(shanghaiDayOf(now).slice(0, 4)))
  const watch = isWatched ? await watchOf(request) : undefined
  const { rows, hasMore } = await ports.desk.list(scope, { ...filters, order, place, sought, watch }, { after, limit, now })
  const last = rows.at(-1)
  const lastAt = order === 'urgent' ? last?.due?.by : last?.registeredAt
  return { rows: rows.map((record) => deskRow(record, request)), nextCursor: hasMore && last && lastAt ? cursorOf({ at: lastAt, id: last.caseId }) : null }
}
