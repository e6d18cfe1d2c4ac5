// Two processes on one PGlite directory corrupt it silently, so the second is turned away. A process that died leaves its
// lock behind; whoever comes next sees that nobody of that number, started at that moment, is alive, and takes it over.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { errorCode } from '../adapters/error-code'

type Holder = { pid: number; started: string }

/** Longer than the moment between looking at a stale lock and replacing it, should two processes do so at once. */
const settleMs = 100

export async function takeLock(file: string): Promise<{ release(): void }> {
  mkdirSync(path.dirname(file), { recursive: true })
  const me: Holder = { pid: process.pid, started: startOf(process.pid) }
  const mine = JSON.stringify(me)
  if (!created(file, mine)) {
    const holder = holderOf(file)
    if (holder && isAlive(holder)) throw new Error(alreadyOpen(file, holder))
    const next = `${file}.${process.pid}`
    writeFileSync(next, mine)
    renameSync(next, file)
    await pause(settleMs)
    const winner = holderOf(file)
    if (winner && winner.pid !== me.pid) throw new Error(alreadyOpen(file, winner))
  }
  return { release: () => rmSync(file, { force: true }) }
}

const alreadyOpen = (file: string, { pid }: Holder) =>
  `Process ${pid} already has ${path.dirname(file)} open. Stop it first, or give this one another DATA_DIR.`

function created(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function holderOf(file: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null
  } catch {
    // Half a lock is the work of a process that died while writing it.
    return null
  }
}

function isAlive({ pid, started }: Holder): boolean {
  // After a restart of the machine or container the same number belongs to somebody else, perhaps to us.
  if (pid === process.pid || startOf(pid) !== started) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** When the process started, in ticks since the boot; '' where the system does not say. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return `${boot} ${afterName[19] ?? ''}`
  } catch {
    return ''
  }
}
