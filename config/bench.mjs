// Builds what is measured where it is missing or old, then runs test/bench. Names of suites after `--` run only those.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { isFresh } from './freshness.mjs'

const root = path.resolve(import.meta.dirname, '..')
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) process.exit(status ?? 1)
}
if (!isFresh('functions')) run('config/build-functions.mjs')
if (!isFresh('weapp')) run('config/build-client.mjs', 'weapp')

// Packages stay where they are; only our TypeScript is bundled.
const outfile = path.join(root, 'node_modules/.cache/linli-bench/run.cjs')
await build({
  absWorkingDir: root, entryPoints: ['test/bench/run.ts'], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs',
  packages: 'external', loader: { '.sql': 'text', '.html': 'text' }, logLevel: 'warning',
})
run(outfile, ...process.argv.slice(2))
