// The other people of a story, over plain HTTP: `does('sun-lei', 'cases/accept', { caseId, level: 2 })`.
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'

import type { InputOf, Operation, OutputOf } from '../../src/client/api/operation'
import type { RegisterCase } from '../../src/contract/mediation-case'
import type { Slot } from '../../src/contract/room'
import { dayOf } from '../../src/client/ui/shown-time'
import { aRegistration } from '../support/a-registration'

export function hostOrigin(): string {
  const origin = process.env['WEAPP_HOST']
  if (origin === undefined) throw new Error('The host of the suite is not running (config/jest/weapp.cjs starts it).')
  return origin
}

/** One operation as this person; every command is a new one. Throws what was refused. */
export async function does<Op extends Operation>(persona: string, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> {
  const { status, body } = await sent('POST', `/api/${operation}`, JSON.stringify(input), {
    'Content-Type': 'application/json', Authorization: `Demo ${persona}`, 'Idempotency-Key': randomUUID(),
  })
  if (status !== 200) throw new Error(`${persona} may not ${operation}: ${String(status)} ${body.toString()}`)
  // The host checks its own output against the contract before it answers.
  return JSON.parse(body.toString()) as OutputOf<Op>
}

/** A case of theirs, nothing done about it yet. */
export const registers = (persona: string, given: Partial<RegisterCase> = {}): Promise<OutputOf<'cases/register'>> =>
  does(persona, 'cases/register', aRegistration({ place: { communityId: 'jinmenli', building: '3 号楼' }, ...given }))

/**
 * The free slots of a room from four days ahead on: far enough for every rule about notice, past any holiday, and no two
 * on days of the same number.
 */
export async function freeSlotsAhead(roomId: string, now: number): Promise<Slot[]> {
  const { days } = await does('qiao-xin', 'rooms/slots', { roomId, fromOn: dayOf(now + 4 * 24 * 3_600_000), days: 20 })
  return days.flatMap(({ slots }) => slots.filter(({ state }) => state === 'free'))
}

export const bytesAt = async (address: string): Promise<Buffer> => (await sent('GET', address)).body

// Not fetch: these suites run in jsdom, which has none.
function sent(method: string, address: string, data?: string, headers: Record<string, string> = {}): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(address, hostOrigin()), { method, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => { resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }) })
    })
    outgoing.on('error', reject)
    outgoing.end(data)
  })
}
