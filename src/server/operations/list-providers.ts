import type * as z from 'zod/mini'

import type { listProviders as operation } from '../../contract/service-provider'
import type { OpenRequest } from '../request'
import { providersWithNextFree } from './providers-with-next-free'

/** Who can be asked one to one: lawyers, notaries, the judicial office. */
export async function listProviders({ ports, now }: OpenRequest, { kind }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const [{ limits }, providers] = await Promise.all([ports.places.district(), ports.consultations.providers(kind === undefined ? {} : { kind })])
  return { providers: await providersWithNextFree(ports, providers, { now, noticeMinutes: limits.bookingNoticeMinutes }) }
}
