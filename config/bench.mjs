// Builds what is measured where it is missing, then runs test/bench. Names of suites after `--` run only those.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync(path.join(root, 'dist/cloud/api/index.js'))) run('config/build-functions.mjs')
if (!existsSync(path.join(root, 'dist/weapp/app.json'))) run('config/build-client.mjs', 'weapp')

// Packages stay where they are; only our TypeScript is bundled.
const outfile = path.join(root, 'node_modules/.cache/linli-bench/run.cjs')
await build({
  absWorkingDir: root, entryPoints: ['test/bench/run.ts'], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs',
  packages: 'external', loader: { '.sql': 'text', '.html': 'text' }, logLevel: 'warning',
})
run(outfile, ...process.argv.slice(2))
