import type * as z from 'zod/mini'

import type { signInAgain as contract } from '../../contract/session'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

/** Goes on, on this device, after it was signed out; the platform still says whose it is. */
export async function signInAgain({ ports, caller, now, command }: CommandRequest): Promise<z.input<typeof contract.output>> {
  const output = {}
  const event = { kind: 'signed-in-again', at: now, payload: {} } as const
  return answerOf(await ports.ownData.resumeDevice({ command, output, event, token: caller.device?.token ?? null }), output)
}
