// npm test: every check of the project, at most two at once. One line per step, the output of what failed, and
// `N passed, N failed` at the end. Only Node's own modules may be imported here.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isFresh } from './freshness.mjs'
import { installIfNeeded, root } from './install.mjs'

const AT_ONCE = 2
const STEP_LIMIT_MS = 12 * 60_000

// The clients under test speak to the address the tests expect.
delete process.env.TARO_APP_API_ORIGIN
delete process.env.TARO_APP_CLOUD_ENV
installIfNeeded()

const results = mkdtempSync(path.join(tmpdir(), 'linli-test-'))

const node = (name, args, rest = {}) => ({ name, args, after: [], ...rest })
const build = (target, args) => node(`build ${target}`, args, { isDone: () => isFresh(target) })
const jest = (name, after = [], rest = {}, half = '') => {
  const report = path.join(results, `${name}${half.replace('/', '-of-')}.json`)
  const args = ['config/run-jest.mjs', name, ...(half ? [`--shard=${half}`] : []), '--json', `--outputFile=${report}`]
  return node(half ? `${name} ${half}` : name, args, { after, report, ...rest })
}
/** The days again, as a machine in this zone has them; all other steps run in UTC. */
const daysIn = (zone) => {
  const report = path.join(results, `${zone.replace('/', '-')}.json`)
  const args = ['config/run-jest.mjs', 'days', '--json', `--outputFile=${report}`]
  return node(`days, ${zone.split('/').at(-1)}`, args, { after: ['build functions'], report, zone })
}

const steps = [
  build('functions', ['config/build-functions.mjs']),
  build('weapp', ['config/build-client.mjs', 'weapp']),
  build('h5', ['config/build-client.mjs', 'h5']),
  node('types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']),
  node('lint', ['node_modules/eslint/bin/eslint.js', '-c', 'config/eslint.config.mjs', 'src', 'test', 'config', 'types']),
  node('architecture', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'config/dependency-cruiser.cjs', 'src']),
  node('row types', ['--run-script', 'types:check']),
  jest('unit'),
  // In halves: two short steps fill two cores better than a long one.
  jest('journeys', ['build functions'], {}, '1/2'),
  jest('journeys', ['build functions'], {}, '2/2'),
  daysIn('America/New_York'),
  daysIn('Asia/Shanghai'),
  jest('weapp', ['build functions', 'build weapp']),
  jest('browser', ['build functions', 'build h5']),
  node('wx-compile', ['config/wx-compile.cjs'], { after: ['build weapp'] }),
  node('budgets', ['config/budgets.mjs'], { after: ['build functions', 'wx-compile'] }),
  // Races measure time: nothing else may run beside them.
  jest('adapters', ['build functions'], { isAlone: true }),
]

/** Tests a step counts for: those of its jest report, or one. */
function countOf({ report }, isPassed) {
  if (!report || !existsSync(report)) return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  // A suite that found no test, or left one open, fails without naming any.
  return { passed: numPassedTests, failed: failed === 0 && !isPassed ? 1 : failed }
}

const running = new Set()
function run(step) {
  if (step.isDone?.()) return Promise.resolve({ isPassed: true, output: '', note: 'up to date' })
  return new Promise((resolve) => {
    const [first, ...rest] = step.args
    const [command, args] = first === '--run-script' ? ['npm', ['run', '--silent', ...rest]] : [process.execPath, step.args]
    const child = spawn(command, args, {
      cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', TZ: step.zone ?? 'UTC' }, shell: command === 'npm' && process.platform === 'win32',
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { output += text })
    const tooLong = setTimeout(() => { output += '\nTook too long.'; child.kill('SIGKILL') }, STEP_LIMIT_MS)
    child.on('error', ({ message }) => { output += message })
    child.on('close', (code) => {
      clearTimeout(tooLong)
      running.delete(child)
      resolve({ isPassed: code === 0, output })
    })
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(130)
  })
}

const outcome = new Map()
const total = { passed: 0, failed: 0 }
const begun = Date.now()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

function conclude(step, { isPassed, output, note }, startedAt) {
  const { passed, failed } = countOf(step, isPassed)
  total.passed += passed
  total.failed += failed
  outcome.set(step.name, isPassed)
  const counted = step.report ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : ''
  process.stdout.write(`${isPassed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(16)} ${seconds(startedAt).padStart(8)}  ${note ?? counted}\n`)
  if (!isPassed) process.stdout.write(`${output.trim()}\n\n`)
}

const waiting = [...steps]
const active = new Map()
while (waiting.length > 0 || active.size > 0) {
  const someoneIsAlone = [...active.keys()].some((step) => step.isAlone)
  const next = someoneIsAlone || active.size >= AT_ONCE ? -1 : waiting.findIndex((step) =>
    step.after.every((name) => outcome.has(name)) && (!step.isAlone || active.size === 0))
  if (next === -1) {
    if (active.size === 0) throw new Error(`Nothing can run: ${waiting.map(({ name }) => name).join(', ')}`)
    await Promise.race(active.values())
    continue
  }
  const [step] = waiting.splice(next, 1)
  const startedAt = Date.now()
  const missing = step.after.find((name) => !outcome.get(name))
  if (missing) {
    conclude(step, { isPassed: false, output: `Not run: ${missing} failed.` }, startedAt)
    continue
  }
  active.set(step, run(step).then((result) => {
    active.delete(step)
    conclude(step, result, startedAt)
  }))
}

rmSync(results, { recursive: true, force: true })
process.stdout.write(`\n${seconds(begun)}\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
