import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { takeLock } from './lock-file'

let directory: string
beforeEach(() => { directory = mkdtempSync(path.join(tmpdir(), 'linli-lock-')) })
afterEach(() => { rmSync(directory, { recursive: true, force: true }) })
const lockIn = () => path.join(directory, 'data', 'lock')

test('a lock names its holder and is gone when released', async () => {
  const lock = await takeLock(lockIn())
  expect(JSON.parse(readFileSync(lockIn(), 'utf8'))).toMatchObject({ pid: process.pid })
  lock.release()
  const next = await takeLock(lockIn())
  next.release()
})

test('a living process keeps its lock', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  try {
    const lock = await takeLock(lockIn())
    const mine = JSON.parse(readFileSync(lockIn(), 'utf8')) as { started: string }
    lock.release()
    const { stdout } = spawnSync('cat', [`/proc/${other.pid}/stat`], { encoding: 'utf8' })
    const [boot] = mine.started.split(' ')
    const started = mine.started === '' ? '' : `${boot} ${stdout.replace(/^.*\) /s, '').split(' ')[19]}`
    writeFileSync(lockIn(), JSON.stringify({ pid: other.pid, started }))
    await expect(takeLock(lockIn())).rejects.toThrow(`Process ${other.pid} already has ${path.join(directory, 'data')} open`)
  } finally {
    other.kill('SIGKILL')
  }
})

test.each([
  ['of a process that died', JSON.stringify({ pid: spawnSync(process.execPath, ['-e', '']).pid, started: 'x' })],
  ['of another process that now has our number', JSON.stringify({ pid: process.pid, started: 'before the restart' })],
  ['half written', '{"pid":'],
])('a lock %s is taken over', async (_name, left) => {
  const before = await takeLock(lockIn())
  before.release()
  writeFileSync(lockIn(), left)
  const lock = await takeLock(lockIn())
  expect(JSON.parse(readFileSync(lockIn(), 'utf8'))).toMatchObject({ pid: process.pid })
  lock.release()
})
