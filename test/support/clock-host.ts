// The API with a clock that its parent moves, over HTTP, in a process of its own: for suites that run in jsdom, where no database
// can. It says its origin first; then `{"set": instant}` moves the clock and sweeps twice, as a timer that comes twice would.
import { createInterface } from 'node:readline'

import { startApi } from './api'
import { serveApi } from './http'

async function serve(): Promise<void> {
  const api = await startApi({ now: new Date() })
  const http = await serveApi(api)
  const say = (words: object): void => void process.stdout.write(`${JSON.stringify(words)}\n`)
  say({ origin: http.origin })
  for await (const line of createInterface({ input: process.stdin })) {
    const { set } = JSON.parse(line) as { set: string }
    api.clock.set(set)
    await api.sweep()
    await api.sweep()
    say({ now: api.clock.now() })
  }
  await http.stop()
  await api.stop()
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  process.exitCode = 1
})
