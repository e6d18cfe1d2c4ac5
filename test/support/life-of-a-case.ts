// Brings a case to a stage through the API, the way it would get there, minutes apart and always in time.
import type { MediationCase } from '../../src/contract/mediation-case'
import type { Receipt } from '../../src/contract/receipt'
import { aRegistration } from './a-registration'
import type { RecordWorld } from './record-world'

export type CaseNow = { case: MediationCase }
export type Registered = { caseId: string; receipt: Receipt }

const steps = {
  accepted: ['zhou', 'cases/accept', { level: 2 }],
  dispatched: ['zhou', 'cases/dispatch', { roomId: 'yanan', mediatorId: 'li' }],
  acknowledged: ['li', 'cases/acknowledge', {}],
  contacted: ['li', 'cases/contact', { means: 'call', isReached: true, note: '语气很急，先安抚' }],
  'in-mediation': ['li', 'cases/openSitting', { form: 'joint', note: '双方都到了' }],
  settled: ['li', 'cases/settle', { form: 'written', clauses: [{ who: '楼上住户', what: '晚上十点后不拖椅子', performByOn: '2026-04-01' }] }],
  'followed-up': ['li', 'cases/followUp', { outcome: 'holding', note: '电话回访，说好多了' }],
  confirmed: ['wang', 'cases/confirm', { outcome: 'holding' }],
  closed: ['li', 'cases/close', {}],
} as const
export type Reached = keyof typeof steps | 'registered'

export async function registeredBy({ done }: RecordWorld, person: string): Promise<Registered> {
  return done<Registered>(person, 'cases/register', aRegistration())
}

/** Each step a minute after the one before. */
export async function caseAt(world: RecordWorld, stage: Reached, person = 'wang'): Promise<Registered> {
  const registered = await registeredBy(world, person)
  await bringTo(world, registered.caseId, stage, 'registered')
  return registered
}

export async function bringTo(world: RecordWorld, caseId: string, stage: Reached, from: Reached): Promise<void> {
  const order: Reached[] = ['registered', ...(Object.keys(steps) as (keyof typeof steps)[])]
  for (const next of order.slice(order.indexOf(from) + 1, order.indexOf(stage) + 1)) {
    if (next === 'registered') continue
    const [who, operation, input] = steps[next]
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    await world.done(who, operation, { caseId, ...input })
  }
}
