import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../contract/api'
import { cloudTransport } from './cloud-transport'
import { httpsTransport } from './https-transport'
import { linkOver, type CallContext } from './link'
import { noteRefusal } from './signed-out'

/** The cloud environment this build belongs to; without one it speaks HTTPS to a host. Set at build time (config/). */
export const cloudEnvironment = process.env.TARO_APP_CLOUD_ENV

export const link = linkOver(cloudEnvironment ? cloudTransport : httpsTransport, noteRefusal)

/** `api.rooms.slots({ roomId, … })`; commands take `{ context: { idempotencyKey } }` (useCommand does it for you). */
export const api: ContractRouterClient<Contract, CallContext> = createORPCClient(link)
