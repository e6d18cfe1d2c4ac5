// Calls to a built function as the platform makes them.
import { randomUUID } from 'node:crypto'

export type CloudMain = (event: unknown, context: unknown) => Promise<{ status: number; body: unknown }>

/** The context in which the platform says that this openid is calling. */
export const contextOf = (openid: string | null): unknown =>
  openid === null ? { environment: '{}' } : { environment: JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid }) }

export const callAs = (main: CloudMain, openid: string | null, operation: string, input: unknown, idempotencyKey: string = randomUUID()) =>
  main({ operation, input, idempotencyKey }, contextOf(openid))

/** What the platform's timer sends; nobody is calling then. */
export const timerEvent = { Type: 'Timer', TriggerName: 'sweep', Time: '2026-11-22T02:00:00Z', Message: '' } as const
