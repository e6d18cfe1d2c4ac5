// The built API over a database of its own, in memory, with a clock that stands still until a test moves it. Build the
// bundle first (npm run build:functions); what is tested is what is deployed.
//
//   const api = await startApi({ now: '2026-06-10T02:00:00Z' })      // a Wednesday, 10:00 in Shanghai
//   afterAll(() => api.stop())
//
//   const { receipt } = await api.as('wang-guilan').cases.register(input)            // typed by the contract
//   await expect(api.as('chen-jianguo').cases.get({ caseId })).rejects.toMatchObject({ code: 'not-found' })
//   await api.as('sun-lei').cases.accept({ caseId, level: 1 }, { context: { idempotencyKey: 'the-same-twice' } })
//   await api.anyone.rooms.list({})                                                  // without any identity
//   api.clock.advance({ minutes: 31 })
//   await api.sweep()                                                                // as the timer would now
//   const { status, body } = await api.send({ as: 'wang-guilan', operation: 'rooms/slots', input: 42 })
//
// The directory of the demo district is there (its rooms, staff and residents; host/demo/directory/personas.ts names
// whom one can be), but no case. Any other name is a resident nobody has met. Every command gets a key of its own unless
// one is given.
import { createORPCClient, ORPCError, type ClientLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Contract } from '../../src/contract/api'
import { localDirectory } from '../../src/server/adapters/files/local-directory'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { migrationList } from '../../src/server/adapters/postgres/migration-list'
import type { PGliteDatabase } from '../../src/server/adapters/postgres/pglite'
import { createSealing } from '../../src/server/adapters/sealing'
import type * as Bundle from '../../src/server/functions/api'
import type * as SweepBundle from '../../src/server/functions/sweep'
import { demoDirectory } from '../../src/server/host/demo/directory/demo-directory'
import { district } from '../../src/server/host/demo/directory/district'
import { seedDirectory } from '../../src/server/host/demo/seed-directory'
import { timerEvent } from './cloud-call'
import { databaseFrom } from './pglite'

export const testSecret = 'a secret for tests only, 32 characters or more'
const aWednesday = '2026-06-10T02:00:00Z'

type Context = { idempotencyKey?: string }
export type ApiClient = ContractRouterClient<Contract, Context>
type Sent = { as?: string | null; operation: string; input?: unknown; idempotencyKey?: unknown }
export type Api = Awaited<ReturnType<typeof startApi>>

export async function startApi({ now = aWednesday }: { now?: string | Date } = {}) {
  const start = new Date(now)
  const database = await districtDatabase(start)
  const directory = mkdtempSync(path.join(tmpdir(), 'linli-files-'))
  const files = localDirectory(directory, createSealing(testSecret))
  const clock = movableClock(start)
  const log: string[] = []
  const setting = { pool: database.pool, secret: testSecret, districtId: district.id, now: clock.now, log: (line: string) => void log.push(line) }
  const main = builtBundle().createMain({ ...setting, files })
  const sweep = builtSweep().createSweep(setting)

  const send = ({ as = null, operation, input, idempotencyKey }: Sent) =>
    main({ operation, input, idempotencyKey }, as === null ? {} : calledBy(as))
  const clientFor = (as: string | null): ApiClient => createORPCClient<ApiClient>(linkFor((sent) => send({ as, ...sent })))
  return {
    as: clientFor,
    anyone: clientFor(null),
    send,
    main,
    /** What is due by the clock, as the timer has it done every minute. */
    sweep: () => sweep(timerEvent, {}),
    clock,
    files,
    db: database.db,
    pool: database.pool,
    /** Lines the function wrote about errors it did not expect. */
    log,
    async stop() {
      await database.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The context a cloud function gets when this persona calls. */
export const calledBy = (persona: string) => ({ environ: `WX_CONTEXT_KEYS=WX_OPENID,WX_APPID;WX_OPENID=demo:${persona};WX_APPID=wx0` })

/** The built function, as it is deployed. */
export const builtBundle = (): typeof Bundle => built('api') as typeof Bundle
export const builtSweep = (): typeof SweepBundle => built('sweep') as typeof SweepBundle

function built(name: string): unknown {
  const file = path.resolve('dist/cloud', name, 'index.js')
  if (!existsSync(file)) throw new Error('The function is not built yet: npm run build:functions')
  return createRequire(file)(file)
}

/** The demo district without a case, as it stands on the day of `now`. */
function districtDatabase(now: Date): Promise<PGliteDatabase> {
  const content = JSON.stringify([migrationList, demoDirectory(now)])
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return databaseFrom(`district-${hash}`, async ({ db }) => {
    await migrate(db)
    await seedDirectory({ db, sealing: createSealing(testSecret), now })
  })
}

function movableClock(start: Date) {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    set(instant: string | Date) {
      at = new Date(instant).getTime()
    },
    advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }) {
      at += ((days * 24 + hours) * 60 + minutes) * 60_000
    },
  }
}

function linkFor(send: (sent: Omit<Sent, 'as'>) => ReturnType<Bundle.Main>): ClientLink<Context> {
  return {
    async call(operationPath, input, { context }) {
      const { status, body } = await send({
        operation: operationPath.join('/'), input, idempotencyKey: context.idempotencyKey ?? randomUUID(),
      })
      // A network carries JSON only.
      const received: unknown = JSON.parse(JSON.stringify(body))
      if (status === 200) return received
      throw new ORPCError((received as { code: string }).code, received as object)
    },
  }
}
