// One process of a race: books, moves and cancels at random through the built function, and prints how often each
// answer came. Arguments: the setting as JSON.
const { Pool } = require('pg')
const { randomUUID } = require('node:crypto')
const path = require('node:path')

const { url, secret, districtId, now, from, people, acts, rooms, starts, seed } = JSON.parse(process.argv[2])
const { createMain } = require(path.resolve('dist/cloud/api/index.js'))

// Numbers that look random and are the same in every run (mulberry32).
let state = seed
function random() {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
const oneOf = (list) => list[Math.floor(random() * list.length)]

async function race() {
  const pool = new Pool({ connectionString: url, max: 8 })
  const main = createMain({ pool, secret, districtId, files: { directory: path.resolve('.data/race') }, now: () => new Date(now) })
  const sitting = new Map()
  const answers = {}
  const call = async (n, operation, input) => {
    const environment = JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: `openid-${n}` })
    const { status, body } = await main({ operation, input, idempotencyKey: randomUUID() }, { environment })
    const answer = `${operation} ${status === 200 ? 'done' : body.code}`
    answers[answer] = (answers[answer] ?? 0) + 1
    return status === 200 ? body.appointment : null
  }
  const act = async (n) => {
    const held = sitting.get(n)
    const wanted = { roomId: oneOf(rooms), startsAt: oneOf(starts) }
    if (!held) {
      const booked = await call(n, 'appointments/book', { caseId: `case-${n}`, ...wanted })
      if (booked) sitting.set(n, booked.id)
    } else if (random() < 0.6) {
      await call(n, 'appointments/reschedule', { appointmentId: held, ...wanted })
    } else if (await call(n, 'appointments/cancel', { appointmentId: held, reason: 'not-free' })) sitting.delete(n)
  }
  let left = acts
  // Each person acts one thing after the other; eight people at a time.
  await Promise.all(Array.from({ length: 8 }, async (_, lane) => {
    for (let turn = lane; left-- > 0; turn += 8) await act(from + (turn % people))
  }))
  await pool.end()
  process.stdout.write(JSON.stringify(answers))
}
race().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 1 })
