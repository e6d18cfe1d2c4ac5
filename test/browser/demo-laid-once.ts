// The demo district, laid down once for the whole suite: each file's host begins with a copy of it (test/support/host.ts),
// which takes a tenth of the time.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startHost } from '../support/host'

export default async function demoLaidOnce(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'linli-demo-'))
  const host = await startHost({ dataDir })
  await host.interrupt()
  process.env['DEMO_LAID'] = dataDir
}
