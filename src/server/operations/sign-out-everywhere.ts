import type * as z from 'zod/mini'

import type { signOutEverywhere as contract } from '../../contract/session'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

/** Ends every device of the caller, this one too. */
export async function signOutEverywhere({ ports, caller, now, command }: CommandRequest): Promise<z.input<typeof contract.output>> {
  // An ended device may only hear again what it was answered; the door looks for that when this is refused.
  if (caller.device?.isEnded) throw refusal('signed-out')
  const { devices } = await ports.ownData.holdings(caller.personId, now)
  const event = { kind: 'signed-out-everywhere', at: now, payload: { devices } } as const
  const output = { devices }
  return answerOf(await ports.ownData.endDevices({ command, output, event }), output)
}
