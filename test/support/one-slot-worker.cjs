// Everybody wants the same slot, round after round, through the built function in a process of its own, as deployed.
// Argument: the setting as JSON. Prints, for each round, how often each answer came and how long all of it took.
const { Pool } = require('pg')
const { randomUUID } = require('node:crypto')
const path = require('node:path')

const { url, secret, districtId, now, people, connections, roomId, starts } = JSON.parse(process.argv[2])
const { createMain } = require(path.resolve('dist/cloud/api/index.js'))

async function rounds() {
  const pool = new Pool({ connectionString: url, max: connections })
  const main = createMain({ pool, secret, districtId, files: { directory: path.resolve('.data/race') }, now: () => new Date(now) })
  const told = []
  for (const startsAt of starts) {
    const startedAt = performance.now()
    const answers = {}
    await Promise.all(Array.from({ length: people }, async (_, index) => {
      const environment = JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: `openid-${index + 1}` })
      const input = { caseId: `case-${index + 1}`, roomId, startsAt }
      const { status, body } = await main({ operation: 'appointments/book', input, idempotencyKey: randomUUID() }, { environment })
      const answer = status === 200 ? 'booked' : body.code
      answers[answer] = (answers[answer] ?? 0) + 1
    }))
    told.push({ answers, ms: Math.round(performance.now() - startedAt) })
    // Whoever won is done with: every round is between people without a sitting.
    await pool.query(`update appointment set state = 'attended' where state = 'booked'`)
    await pool.query('delete from occupancy')
  }
  await pool.end()
  process.stdout.write(JSON.stringify(told))
}
rounds().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 1 })
