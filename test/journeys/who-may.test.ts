// Every operation × every role × whose it is, from one table (test/support/who-may-table.ts): the answer's code, and nothing else,
// says who may. A new operation without a row fails here.
import { contract, type OperationMeta } from '../../src/contract/api'
import type { Operation } from '../../src/client/api/operation'
import { roles, type Role } from '../../src/contract/role'
import type { OpenedDatabase } from '../support/backends'
import { freshDatabase } from '../support/pglite'
import type { RecordWorld } from '../support/record-world'
import { notAllowed, notSignedIn, whose, type Given, type Row } from '../support/who-may'
import { whoMay } from '../support/who-may-table'
import { holders, pairs, whoMayWorld, type WhoMayWorld } from '../support/who-may-world'

let database: OpenedDatabase
let world: WhoMayWorld
beforeAll(async () => {
  database = await freshDatabase()
  world = await whoMayWorld(database)
})
afterAll(async () => { await database.close() })

type Definition = { '~orpc': { meta: OperationMeta } }
const operations = Object.entries(contract).flatMap(([group, of]) =>
  Object.entries(of as Record<string, Definition>).map(([name, definition]) => ({ operation: `${group}/${name}` as Operation, roles: definition['~orpc'].meta.roles })))

test('every operation has a row, and no row is of an operation that is gone', () => {
  expect(operations.map(({ operation }) => operation).filter((operation) => !(operation in whoMay))).toEqual([])
  expect(Object.keys(whoMay).filter((row) => !operations.some(({ operation }) => operation === row))).toEqual([])
})

// In the order of the table: what is said of lists is asked while they are short, and what deletes comes last.
const known = Object.entries(whoMay).flatMap(([operation, row]) => operations.filter((one) => one.operation === operation).map((one) => ({ ...one, row })))

test.each(known)('$operation: a row names the roles that the contract admits', ({ roles: admitted, row: { cells } }) => {
  const admits = (role: Role) => admitted === 'anyone' || admitted.includes('resident') || admitted.includes(role)
  expect(roles.filter((role) => role in cells)).toEqual(roles.filter(admits))
  expect('nobody' in cells).toBe(admitted === 'anyone')
})

type Ask = { from: RecordWorld; who: string | null; operation: Operation; row: Row; given: Given; expected: string }

/** The code of the answer; of a list, whether the thing is in it; of a receipt, whether it is genuine. */
async function outcome({ from, who, operation, row, given, expected }: Ask): Promise<string> {
  const { status, body } = await from.ask(who, operation, row.input(given))
  if (status !== 200) return (body as { code: string }).code
  if (expected !== 'shown' && expected !== 'hidden') return 'yes'
  const { isGenuine } = body as { isGenuine?: boolean }
  return isGenuine ?? JSON.stringify(body).includes(given.id) ? 'shown' : 'hidden'
}

async function answersTo(operation: Operation, row: Row, role: Role | 'nobody') {
  const cell = row.cells[role]
  const isHeld = row.thing.kind === 'case' && row.thing.of === 'holder' && role === 'mediator'
  const [owner, colleague] = role === 'nobody' ? [null, null] : isHeld ? holders : pairs[role]
  const ownerOfThing = owner ?? 'sun'
  const make = async (): Promise<Given> => ({ ...(await world.make(cell ? row.thing : { kind: 'nothing' }, row.thing.kind === 'case' && row.thing.of === 'holder' ? 'li' : ownerOfThing)), ...world.times })
  const expected = cell ?? notAllowed
  const ask = (from: RecordWorld, who: string | null, given: Given, index: number) => outcome({ from, who, operation, row, given, expected: expected[index] ?? '' })
  const thing = await make()
  // What must leave no trace is asked first; what a colleague may do to it as well is done to another one.
  const missing = await ask(world.here, owner, { ...thing, id: 'nobodyknows', appointmentId: 'nobodyknows' }, 3)
  const elsewhere = await ask(world.elsewhere, owner, thing, 2)
  const colleagues = await ask(world.here, colleague, thing, 1)
  const own = await ask(world.here, owner, expected[1] === 'yes' && row.thing.kind === 'case' ? await make() : thing, 0)
  return [own, colleagues, elsewhere, missing]
}

describe.each(known)('$operation', ({ operation, row, roles: admitted }) => {
  test(`to each role: ${whose.join(', ')}`, async () => {
    const found: Record<string, string[]> = {}
    for (const role of [...roles, 'nobody'] as const) found[role] = await answersTo(operation, row, role)
    expect(found).toEqual({
      ...Object.fromEntries(roles.map((role) => [role, row.cells[role] ?? notAllowed])), nobody: admitted === 'anyone' ? row.cells.nobody : notSignedIn,
    })
  })
})
