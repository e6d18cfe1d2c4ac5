// Knows whether a build still belongs to its sources, so that a second start does not build again.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const everyBuild = ['src/contract', 'package-lock.json']
const clientBuild = [...everyBuild, 'src/client', 'babel.config.js', 'project.config.json', 'config/index.ts', 'config/build-client.mjs', 'config/aria-attributes.cjs', 'config/aria-attributes.json', 'config/aria-runtime.js']

const targets = {
  functions: { output: 'dist/host/main.js', sources: [...everyBuild, 'src/server', 'config/build-functions.mjs'] },
  weapp: { output: 'dist/weapp/app.json', sources: clientBuild },
  h5: { output: 'dist/h5/index.html', sources: clientBuild },
}

function* filesUnder(place) {
  const whole = path.join(root, place)
  if (!existsSync(whole)) return
  if (!statSync(whole).isDirectory()) {
    yield place
    return
  }
  for (const name of readdirSync(whole).sort()) if (!/\.test\.tsx?$/.test(name)) yield* filesUnder(path.join(place, name))
}

/** Names the sources of a build as they are now. */
export function sourcesOf(target) {
  const hash = createHash('sha256')
  for (const source of targets[target].sources) {
    for (const file of filesUnder(source)) hash.update(file).update('\0').update(readFileSync(path.join(root, file)))
  }
  // These are baked into a client.
  for (const name of ['TARO_APP_API_ORIGIN', 'TARO_APP_CLOUD_ENV']) hash.update(process.env[name] ?? '')
  return hash.digest('hex')
}

const stamp = (target) => path.join(root, 'dist', `.built-${target}`)

export function isFresh(target) {
  return existsSync(path.join(root, targets[target].output))
    && existsSync(stamp(target)) && readFileSync(stamp(target), 'utf8') === sourcesOf(target)
}

/** `sources` is sourcesOf() as it was when the build began: what changed meanwhile is not in it. */
export function markBuilt(target, sources) {
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  writeFileSync(stamp(target), sources)
}
