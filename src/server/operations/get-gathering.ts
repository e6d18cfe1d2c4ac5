import type * as z from 'zod/mini'

import type { getGathering as operation } from '../../contract/gathering'
import type { OpenRequest } from '../request'
import { gatheringView } from './gathering-view'
import { knownGathering } from './known-gathering'

export async function getGathering({ ports, caller, now }: OpenRequest, { gatheringId }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const { gathering } = await knownGathering(ports, { gatheringId, personId: caller?.personId ?? null, now })
  return { gathering: gatheringView(gathering, now) }
}
