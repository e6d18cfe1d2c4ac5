import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { freePort } from './free-port'
import { postgresHome } from './postgres-binaries'

export interface PostgresServer {
  /** Connection string of the empty database `postgres`. */
  url: string
  /** Connection string of another new, empty database on the same server. */
  createDatabase(name: string): Promise<string>
  /** Ends the server as a power cut would: nothing is flushed, the files stay. */
  crash(): Promise<void>
  /** Starts the same files again after a crash. */
  restart(): Promise<void>
  /** Stops the server and removes its files. */
  stop(): Promise<void>
}

// PostgreSQL refuses to run as root; nobody exists on every Linux.
function whoRunsIt(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

async function takesConnections(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    // Nobody listens yet, or the server is still replaying its log.
    return false
  }
}

/** A fresh PostgreSQL server on a free port with files of its own. Settings are passed as `-c name=value`. */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const home = postgresHome()
  const owner = whoRunsIt()
  const files = mkdtempSync(path.join(tmpdir(), 'linli-pg-'))
  if (owner) chownSync(files, owner.uid, owner.gid)
  const data = path.join(files, 'data')
  const environment = { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: path.join(home, 'lib') }
  const options = { cwd: files, env: environment, ...owner }
  execFileSync(
    path.join(home, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...options, stdio: 'pipe' },
  )

  const port = await freePort()
  const urlOf = (database: string): string => `postgres://postgres@127.0.0.1:${String(port)}/${database}`
  const given = Object.entries({ max_connections: '220', ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  let server: ReturnType<typeof spawn> | undefined
  let exited: Promise<unknown> = Promise.resolve()

  const start = async (): Promise<void> => {
    let log = ''
    const child = spawn(
      path.join(home, 'bin/postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', files, ...given],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    child.stderr.on('data', (text: Buffer) => { log = (log + text.toString()).slice(-4000) })
    server = child
    exited = new Promise((resolve) => child.once('exit', resolve))
    for (const giveUpAt = Date.now() + 20_000; Date.now() < giveUpAt; ) {
      if (child.exitCode !== null) break
      if (await takesConnections(urlOf('postgres'))) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    child.kill('SIGKILL')
    throw new Error(`PostgreSQL did not start:\n${log}`)
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    server?.kill(signal)
    await exited
  }
  // A jest worker that dies must not leave a server behind.
  const onExit = (): void => { server?.kill('SIGQUIT') }
  process.once('exit', onExit)

  await start()
  return {
    url: urlOf('postgres'),
    async createDatabase(name) {
      const client = new Client({ connectionString: urlOf('postgres') })
      await client.connect()
      await client.query(`create database ${client.escapeIdentifier(name)}`)
      await client.end()
      return urlOf(name)
    },
    crash: () => end('SIGQUIT'),
    restart: start,
    async stop() {
      process.removeListener('exit', onExit)
      await end('SIGINT')
      rmSync(files, { recursive: true, force: true })
    },
  }
}
