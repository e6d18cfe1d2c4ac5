// Builds one client: node config/build-client.mjs weapp|h5. Taro prints a page of log whatever happens and has
// answered 0 after a failed compilation, so its output is kept back and judged here.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { markBuilt, sourcesOf } from './freshness.mjs'

const root = path.resolve(import.meta.dirname, '..')
const platform = process.argv[2]
const entry = { weapp: 'app.json', h5: 'index.html' }[platform ?? '']
if (!entry) {
  process.stderr.write('Say which client to build: weapp or h5.\n')
  process.exit(2)
}

const started = Date.now()
const sources = sourcesOf(platform)
rmSync(path.join(root, 'dist', platform), { recursive: true, force: true })
const taro = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', platform], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 << 20,
  env: { ...process.env, NODE_ENV: 'production', TARO_ENV: platform, BROWSERSLIST_IGNORE_OLD_DATA: '1' },
})
const log = taro.stdout + taro.stderr
const isBuilt = existsSync(path.join(root, 'dist', platform, entry))
const isBroken = /Compiled with (some )?errors?|Module not found|Module build failed|Module parse failed|SassError/.test(log)
if (taro.status !== 0 || !isBuilt || isBroken) {
  process.stderr.write(`${log}\nThe ${platform} build failed.\n`)
  process.exit(1)
}
markBuilt(platform, sources)
process.stdout.write(`${platform} built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
