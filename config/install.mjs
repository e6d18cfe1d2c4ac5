// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

function isInstalled() {
  // npm notes here what it really installed.
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(([place, wanted]) =>
    // Optional packages are for other platforms, and what lies outside node_modules is ours.
    !place.startsWith('node_modules/') || wanted.optional || installed[place]?.version === wanted.version)
}

export function installIfNeeded() {
  if (isInstalled()) return
  process.stdout.write('Installing packages …\n')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    process.stderr.write('npm ci failed.\n')
    process.exit(npm.status ?? 1)
  }
}
