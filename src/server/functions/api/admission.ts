// The door every call passes: who is it, may this role, is it a repeat. Input is looked at only after the role.
import { implement } from '@orpc/server'

import { contract } from '../../../contract/api'
import type { Role } from '../../../contract/role'
import type { Ports } from '../../ports'
import { isRefusal, refusal } from '../../refusal'
import type { Caller, CommandRequest, OpenRequest, Request } from '../../request'
import { inputHash } from './input-hash'

/** What a call brings besides its input. */
export type Call = { ports: Ports; now: Date; operation: string; identity: string | null; device: unknown; idempotencyKey: unknown }
type Admitted = Call & { caller: Caller | null }

const keyShape = /^[0-9A-Za-z_-]{1,64}$/

export const admitted = implement(contract).$context<Call>().use(async ({ context, procedure, next }) => {
  const { identity, idempotencyKey, operation } = context
  const { roles, isCommand } = procedure['~orpc'].meta
  if (identity === null && roles !== 'anyone') throw refusal('not-signed-in')
  const known = identity === null ? null : await callerOf(context, identity)
  // What anybody may ask, a device that was signed out may ask too, as somebody nobody knows.
  const caller = roles === 'anyone' && known?.device?.isEnded ? null : known
  if (caller?.device?.isEnded && !openToEndedDevices.has(operation)) throw refusal('signed-out')
  if (roles !== 'anyone' && !caller?.roles.some((role) => roles.includes(role))) throw refusal('not-allowed')
  if (isCommand && !isKey(idempotencyKey)) throw refusal('idempotency-key-missing')
  return next({ context: { caller } })
})

/** Signing out answers its own repeats, when the first answer was lost on the way to the device it ended. */
const openToEndedDevices: ReadonlySet<string> = new Set(['session/signInAgain', 'session/signOutEverywhere'])

/**
 * A call without a token is served: it is the platform that says who is calling, and whoever wipes a phone's storage is
 * still who they are. The token keeps nobody out; it lets a person tell every device of theirs to forget what it showed.
 */
async function callerOf({ ports, now, device }: Call, identity: string): Promise<Caller> {
  const token = isKey(device) ? device : undefined
  const { personId, staff, isDeviceEnded } = await ports.people.recognise(identity, now, token)
  const roles: Role[] = staff ? ['resident', staff.role] : ['resident']
  return { personId, roles, staffId: staff?.id ?? null, ...(staff && staff.communityIds.length > 0 && { communityIds: staff.communityIds }), ...(token !== undefined && { device: { token, isEnded: isDeviceEnded } }) }
}

const isKey = (key: unknown): key is string => typeof key === 'string' && keyShape.test(key)

type Handled<Input> = { context: Admitted; input: Input }

/** Anybody may ask; who they are is known when the platform knows. */
export const asked = <Input, Output>(operation: (request: OpenRequest, input: Input) => Promise<Output>) =>
  ({ context: { ports, now, caller }, input }: Handled<Input>): Promise<Output> => operation({ ports, now, caller }, input)

/** Asked by somebody the platform knows. */
export const askedBy = <Input, Output>(operation: (request: Request, input: Input) => Promise<Output>) =>
  ({ context, input }: Handled<Input>): Promise<Output> => operation(requestOf(context), input)

/**
 * Changes something. A command sent again gets its first answer: its save finds it recorded, at the cost of no question
 * beforehand. When what the first did is in the way of deciding once more (what is cancelled cannot be cancelled), the
 * refusal gives way to the recorded answer.
 */
export const commanded = <Input, Output>(operation: (request: CommandRequest, input: Input) => Promise<Output>) =>
  async ({ context, input }: Handled<Input>): Promise<Output> => {
    const request = requestOf(context)
    const { operation: name, idempotencyKey } = context
    if (!isKey(idempotencyKey)) throw refusal('idempotency-key-missing')
    const command = { actorId: request.caller.personId, key: idempotencyKey, operation: name, inputHash: inputHash(input) }
    try {
      return await operation({ ...request, command }, input)
    } catch (error) {
      // A taken slot is told by the very statement that looks for its own command first.
      if (!isRefusal(error) || error.code === 'slot-taken') throw error
      const earlier = await request.ports.commands.find<Output>(command)
      if (earlier.outcome === 'repeated') return earlier.output
      throw earlier.outcome === 'key-reused' ? refusal('idempotency-key-reused') : error
    }
  }

function requestOf({ ports, now, caller }: Admitted): Request {
  if (!caller) throw refusal('not-signed-in')
  return { ports, now, caller }
}
