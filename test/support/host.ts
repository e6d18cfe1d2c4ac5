import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port'

export interface Host {
  /** e.g. http://127.0.0.1:51234 */
  origin: string
  /** Everything the host printed so far. */
  log(): string
  /** Ends it as a power cut would; its data stays for `startHost({ dataDir })`. */
  crash(): Promise<void>
  /** Ends it as Ctrl-C would. */
  interrupt(): Promise<number | null>
  /** Ends it and removes the data it made. */
  stop(): Promise<void>
}

interface HostOptions {
  dataDir?: string
  databaseUrl?: string
  port?: number
  environment?: Record<string, string>
}

/** The built host on a free port with a database of its own; ready when /api/health answers. */
export async function startHost({ dataDir, databaseUrl, port, environment }: HostOptions = {}): Promise<Host> {
  const data = dataDir ?? mkdtempSync(path.join(tmpdir(), 'linli-host-'))
  // A suite may have laid the demo down beforehand (test/browser/demo-laid-once.ts).
  const laid = process.env['DEMO_LAID']
  if (laid && !dataDir && !databaseUrl) cpSync(laid, data, { recursive: true })
  const own = port ?? await freePort()
  const { DATABASE_URL: _inherited, ...inherited } = process.env
  const child = spawn(process.execPath, [path.resolve('dist/host/main.js')], {
    env: { ...inherited, PORT: String(own), DATA_DIR: data, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const remember = (text: Buffer): void => { printed = (printed + text.toString()).slice(-20_000) }
  child.stdout.on('data', remember)
  child.stderr.on('data', remember)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const onExit = (): void => { child.kill('SIGKILL') }
  process.once('exit', onExit)
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    process.removeListener('exit', onExit)
    child.kill(signal)
    return exited
  }

  const origin = `http://127.0.0.1:${String(own)}`
  // A first start creates and seeds the database.
  for (const giveUpAt = Date.now() + 90_000; !(await isHealthy(origin)); await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (child.exitCode === null && Date.now() < giveUpAt) continue
    await end('SIGKILL')
    throw new Error(`The host did not start:\n${printed}`)
  }
  return {
    origin,
    log: () => printed,
    crash: async () => { await end('SIGKILL') },
    interrupt: () => end('SIGINT'),
    stop: async () => {
      await end('SIGTERM')
      if (!dataDir) rmSync(data, { recursive: true, force: true })
    },
  }
}

// Not fetch: the mini-program's suites run in jsdom, which has none.
async function isHealthy(origin: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(`${origin}/api/health`, (answer) => { answer.resume(); resolve(answer.statusCode === 200) }).once('error', () => { resolve(false) })
  })
}
