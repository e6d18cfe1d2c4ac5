// Runs one jest project: npm run jest -- <project> [jest arguments]. PGlite imports its file system lazily, which jest
// only allows behind a flag of Node.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { prepareChromium } from './chromium.mjs'

const root = path.resolve(import.meta.dirname, '..')
const [project, ...rest] = process.argv.slice(2)
// Every process of the suite inherits where its browser lies.
if (project === 'browser') await prepareChromium()
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js', '-c', `config/jest/${project}.cjs`, ...rest,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test', TZ: process.env.TZ ?? 'UTC' } },
)
process.exit(jest.status ?? 1)
