// One process that sweeps through the built function until nothing is due or somebody ends it, and says so before it begins.
// Arguments: the setting as JSON.
const { Pool } = require('pg')
const path = require('node:path')

const { url, secret, districtId, now } = JSON.parse(process.argv[2])
const { createSweep } = require(path.resolve('dist/cloud/sweep/index.js'))

async function sweepAll() {
  const pool = new Pool({ connectionString: url, max: 2 })
  const sweep = createSweep({ pool, secret, districtId, now: () => new Date(now), budgetMs: 60_000 })
  process.stdout.write('begun\n')
  const { body } = await sweep({ Type: 'Timer', TriggerName: 'sweep', Time: now, Message: '' }, {})
  await pool.end()
  process.stdout.write(`${JSON.stringify(body)}\n`)
}
sweepAll().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 1 })
