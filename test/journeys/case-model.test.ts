// Any commands by anybody in any order: whatever they are, the case never leaves the step table, and what is refused leaves no
// trace. fast-check makes the sequences up and shortens the one that fails; the model is test/support/case-model.ts.
import fc from 'fast-check'

import { caseSteps, type CaseEventKind, type CaseStep, type Stage, type StepRule } from '../../src/contract/case-steps'
import { problems, type ProblemCode } from '../../src/contract/problem'
import { createSealing } from '../../src/server/adapters/sealing'
import { eventOfStep } from '../../src/server/domain/take-step'
import { sweepDue } from '../../src/server/operations/sweep-due'
import { aRegistration } from '../support/a-registration'
import type { OpenedDatabase } from '../support/backends'
import { acts, askedFor, type Answered, type Chance, type KnownCase } from '../support/case-acts'
import { expected, newCase, open, people, taken, type Act, type Person } from '../support/case-model'
import type { CaseNow, Registered } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const dayMs = 24 * 3_600_000
const runs = 500

let database: OpenedDatabase
let world: RecordWorld
beforeAll(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
  await world.rows(`update staff set profession = 'police-chief' where id = 'wu'`)
  await world.rows(`insert into organisation values ($1, 'law', '津湾律师事务所', 'law-firm')`, [districtId])
  await world.rows(`insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup)
    values ($1, 'lin', '林静宜', 'mediator', 'lawyer', '律师', 'law', '13800000104', $2)`, [districtId, createSealing(secret).lookup('lin')])
})
afterAll(async () => { await database.close() })

const everybody = Object.keys(people) as Person[]
const steps = (Object.keys(caseSteps) as CaseStep[]).filter((step) => acts[step] !== null)
/** The way most cases go. */
const road = ['accept', 'dispatch', 'acknowledge', 'contact', 'open-sitting', 'settle', 'close', 'reopen'] as const satisfies CaseStep[]

/** `onward` goes on along the road, `open` takes any step that is open, `any` takes whatever comes by whoever comes. */
const command = fc.record({
  mode: fc.oneof({ weight: 6, arbitrary: fc.constant('onward' as const) }, { weight: 2, arbitrary: fc.constant('open' as const) }, { weight: 2, arbitrary: fc.constant('any' as const) }),
  pick: fc.nat(997),
  who: fc.constantFrom(...everybody),
  mediator: fc.constantFrom<Person>('li', 'chen'),
  level: fc.constantFrom(1, 2, 3),
  outcome: fc.constantFrom('holding' as const, 'holding' as const, 'partly' as const, 'broken' as const),
  flag: fc.boolean(),
  isTwice: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  /** What passes before it, in minutes; most of it happens within the hour. */
  passes: fc.oneof({ weight: 10, arbitrary: fc.constantFrom(1, 10) }, { weight: 2, arbitrary: fc.constantFrom(31, 25 * 60) }, { weight: 1, arbitrary: fc.constantFrom(8 * 24 * 60, 31 * 24 * 60) }),
})
type Command = typeof command extends fc.Arbitrary<infer Made> ? Made : never

/** What this command comes to in the case as it stands: who takes which step. */
function actOf({ mode, pick, who, mediator, level, outcome }: Command, { model }: KnownCase): Act {
  const given = { mediator, level, outcome }
  const any = (from: readonly CaseStep[]): CaseStep => from[pick % from.length] ?? 'add-note'
  if (mode === 'any') return { step: any(steps), who, ...given }
  const takers = (from: readonly CaseStep[]) => from.flatMap((step) => everybody
    .map((one): Act => ({ step, who: one, ...given })).filter((act) => expected(model, act, world.clock.now).answer !== 'no'))
  const { asked, answers, stage } = model
  const next = takers(road.filter((step) => step !== 'open-sitting' || stage !== 'in-mediation'))
  const onward = next.length > 0 ? next : takers(asked !== null && answers.applicant === undefined ? ['confirm'] : ['follow-up'])
  const ahead = mode === 'onward' && onward.length > 0 ? onward : takers(steps)
  return ahead[pick % Math.max(1, ahead.length)] ?? { step: any(steps), who, ...given }
}

/** Ten in the morning of the next day but one that is a Monday to Friday. */
function slotAhead(): string {
  const at = new Date(Math.floor((world.clock.now.getTime() + 2 * dayMs) / dayMs) * dayMs + 2 * 3_600_000)
  while ([0, 6].includes(at.getUTCDay())) at.setTime(at.getTime() + dayMs)
  return at.toISOString()
}

async function carryOut(given: Command, known: KnownCase, seen: Map<string, number>): Promise<void> {
  const { clock, ports } = world
  const { appointment } = known
  const isSitting = appointment !== null && given.flag && given.passes > 60 && appointment.startsAt > clock.now
  clock.now = isSitting ? appointment.startsAt : new Date(clock.now.getTime() + given.passes * 60_000)
  if (given.passes > 30) await sweepDue({ ports, now: clock.now, hasTime: () => true, onFailure: (error) => { throw error } })

  const act = actOf(given, known)
  const chance: Chance = {
    ...given, slot: slotAhead(), appointmentId: appointment?.id ?? 'none',
    code: appointment ? ports.checkInCodes.codeOf(appointment.id, given.flag ? 'applicant' : 'respondent') : '000000',
  }
  const asked = askedFor(act.step, known.caseId, chance)
  if (!asked) return
  const said = `${act.who} ${act.step} at ${known.model.stage}`
  const wanted = expected(known.model, act, clock.now)
  const key = ports.newId()
  const answer = await world.ask(act.who, asked.operation, asked.input, key) as Answered
  const code = answer.status === 200 ? 'yes' : answer.body.code
  const allowed: readonly (string | undefined)[] = wanted.answer === 'yes' ? ['yes'] : wanted.answer === 'no' ? wanted.codes : ['yes', ...wanted.codes]
  if (!allowed.includes(code)) throw new Error(`${said}: ${JSON.stringify(answer.body)} instead of ${allowed.join(' or ')}`)
  seen.set(`${act.step} ${code === 'yes' ? 'yes' : 'no'}`, (seen.get(`${act.step} ${code === 'yes' ? 'yes' : 'no'}`) ?? 0) + 1)
  if (answer.status === 200) {
    taken(known.model, act, eventOfStep[act.step], clock.now)
    if (answer.body.appointment) known.appointment = { id: answer.body.appointment.id, startsAt: new Date(answer.body.appointment.startsAt) }
  } else {
    const { status, data } = problems[code as ProblemCode] as (typeof problems)[ProblemCode] & { data?: unknown }
    expect([answer.status, typeof answer.body.message, data === undefined || 'data' in answer.body]).toEqual([status, 'string', true])
  }
  if (given.isTwice) expect(await world.ask(act.who, asked.operation, asked.input, key)).toEqual(answer)
}

type Kept = {
  stage: Stage; level: number | null; mediator_id: string | null; closed_at: Date | null; last_seq: number; live: number; holder: string | null
  broken: number | null; rated: string[]; events: { kind: CaseEventKind; role: string; actor: string }[]
}
async function kept(caseId: string): Promise<Kept> {
  const [row] = await world.rows<Kept>(`
    select c.stage, c.level, c.mediator_id, c.closed_at, c.last_seq, first_broken_link(c.district_id, c.id) as broken,
      (select count(*)::int from dispatch_order o where o.case_id = c.id and o.ended_at is null) as live,
      (select o.mediator_id from dispatch_order o where o.case_id = c.id and o.ended_at is null limit 1) as holder,
      (select coalesce(json_agg(side order by side), '[]') from rating r where r.case_id = c.id) as rated,
      (select json_agg(json_build_object('kind', kind, 'role', actor_role, 'actor', actor_id) order by seq) from case_event e where e.case_id = c.id) as events
    from mediation_case c where c.id = $1`, [caseId])
  if (!row) throw new Error('The case is gone.')
  return row
}

/** Where the timeline alone leads, each event allowed by some step of the table from where it was. */
function stageToldBy(events: Kept['events']): Stage {
  let now: Stage = 'registered'
  for (const { kind, role, actor } of events.slice(1)) {
    if (kind === 'escalated') continue
    const step = steps.find((one) => eventOfStep[one] === kind && (caseSteps[one].from as readonly Stage[]).includes(now) && caseSteps[one].role === role)
    if (!step) throw new Error(`${kind} by ${role} ${actor} from ${now} is not in the table`)
    const { to } = caseSteps[step] as StepRule
    if (to !== 'same') now = to
  }
  return now
}

async function expectWhole({ caseId, model }: KnownCase): Promise<void> {
  const found = await kept(caseId)
  expect(found.events.map(({ kind }) => kind).filter((kind) => kind !== 'escalated')).toEqual(model.kinds)
  expect(stageToldBy(found.events)).toBe(found.stage)
  expect(found).toMatchObject({
    stage: model.stage, level: model.level, mediator_id: model.mediator, closed_at: model.closedAt, last_seq: found.events.length,
    live: model.hasOrder ? 1 : 0, holder: model.hasOrder ? model.mediator : null, broken: null, rated: [...model.rated].sort(),
  })
  const readers = ['wang', 'zhou', model.mediator ?? 'zhao', 'zhao'] as const
  const who = readers[found.last_seq % readers.length] ?? 'wang'
  const { nextSteps } = (await world.done<CaseNow>(who, 'cases/get', { caseId })).case
  // There may be somebody else to ask in.
  const shown = nextSteps.filter((step) => acts[step] !== null && step !== 'invite-organisation')
  const act = { mediator: model.mediator === 'li' ? 'chen' : 'li', level: model.level === 1 ? 2 : 1, outcome: 'holding' } as const
  expect(shown.filter((step) => expected(model, { step, who, ...act }, world.clock.now).answer === 'no')).toEqual([])
}

test(`${String(runs)} sequences of up to 12 commands: the table holds, one effect each, nothing written of what is refused`, async () => {
  const seen = new Map<string, number>()
  await fc.assert(fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 12 }), async (commands) => {
    world.clock.now = start
    const { caseId } = await world.done<Registered>('wang', 'cases/register', aRegistration())
    await world.rows(`update party set person_id = 'zhao' where case_id = $1 and side = 'respondent'`, [caseId])
    const known: KnownCase = { caseId, model: newCase(), appointment: null }
    for (const one of commands) await carryOut(one, known, seen)
    await expectWhole(known)
    // The next sequence has the rooms, the clocks and the inbox to itself.
    await world.rows(`with rooms as (delete from occupancy), inbox as (delete from outbox) update mediation_case set escalate_at = null where id = $1`, [caseId])
  }), { numRuns: runs })
  // Every step the rules alone decide was taken, and every step was refused: a model that never gets anywhere proves nothing.
  expect(steps.flatMap((step) => [...(open[step] ? [] : [`${step} yes`]), `${step} no`]).filter((one) => !seen.has(one))).toEqual([])
}, 180_000)

