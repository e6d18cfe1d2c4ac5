// One process of a race for seats, through the built function: many acts at once, each by somebody else. Argument: the
// setting as JSON; `acts` are [person, operation] of one gathering. Prints how often each answer came.
const { Pool } = require('pg')
const { randomUUID } = require('node:crypto')
const path = require('node:path')

const { url, secret, districtId, now, connections, gatheringId, acts } = JSON.parse(process.argv[2])
const { createMain } = require(path.resolve('dist/cloud/api/index.js'))

async function race() {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 60_000 })
  const main = createMain({ pool, secret, districtId, files: { directory: path.resolve('.data/race') }, now: () => new Date(now) })
  const answers = {}
  await Promise.all(acts.map(async ([person, operation]) => {
    const environment = JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: `openid-${person}` })
    const { status, body } = await main({ operation: `gatherings/${operation}`, input: { gatheringId }, idempotencyKey: randomUUID() }, { environment })
    const answer = `${operation} ${status === 200 ? body.gathering.mine?.state ?? 'none' : body.code}`
    answers[answer] = (answers[answer] ?? 0) + 1
  }))
  await pool.end()
  process.stdout.write(JSON.stringify(answers))
}
race().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 1 })
