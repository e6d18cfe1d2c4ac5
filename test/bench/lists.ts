// What staff read all day, over 200,000 cases on a real server, beside a bare read by primary key in the same run.
import { openDatabase } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { dailyReads, fillManyCases, manyCases, sought } from '../support/many-cases'
import { startPostgres } from '../support/postgres'
import { districtId, recordWorld } from '../support/record-world'
import { milliseconds, type Measure } from './measure'

const start = new Date('2026-03-02T01:00:00.000Z')
const rounds = 200
const warmUp = 20

const quantile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN

export async function measureLists(): Promise<Measure[]> {
  const server = await startPostgres()
  const database = openDatabase({ connectionString: await server.createDatabase('lists'), max: 1 })
  try {
    await migrate(database.db)
    const world = await recordWorld(database, start)
    await fillManyCases(world)
    const timed = async (work: () => Promise<unknown>): Promise<number[]> => {
      const times: number[] = []
      for (let round = 0; round < rounds + warmUp; round += 1) times.push(await milliseconds(work))
      return times.slice(warmUp)
    }
    const bare = await timed(() => database.pool.query({ name: 'bare', text: 'select * from mediation_case where district_id = $1 and id = $2', values: [districtId, sought.caseId] }))
    const measures: Measure[] = [{ what: `a bare read by primary key, ${String(manyCases.cases)} cases, p50`, value: quantile(bare, 0.5), unit: 'ms', note: `p95 ${quantile(bare, 0.95).toFixed(2)} ms` }]
    for (const { what, who, operation, input } of dailyReads) {
      const times = await timed(() => world.done(who, operation, input))
      measures.push({ what: `${what}, p50`, value: quantile(times, 0.5), unit: 'ms', note: `p95 ${quantile(times, 0.95).toFixed(2)} ms` })
    }
    return measures
  } finally {
    await database.db.destroy()
    await server.stop()
  }
}
