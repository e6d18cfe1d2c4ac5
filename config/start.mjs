// npm start: installs what is missing, builds what is stale, and serves the app with its API on one address.
// Only Node's own modules may be imported here: on a fresh clone nothing else exists yet.
import { spawn, spawnSync } from 'node:child_process'
import { isFresh } from './freshness.mjs'
import { installIfNeeded, root } from './install.mjs'

installIfNeeded()
for (const [target, ...build] of [['functions', 'config/build-functions.mjs'], ['h5', 'config/build-client.mjs', 'h5']]) {
  if (isFresh(target)) continue
  process.stdout.write(`Building ${target} …\n`)
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const host = spawn(process.execPath, ['dist/host/main.js'], { cwd: root, stdio: 'inherit' })
// A terminal sends Ctrl-C to both; this one waits until the host has closed its database.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => host.kill('SIGTERM'))
host.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
