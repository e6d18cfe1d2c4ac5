// What the mini-program weighs as it was built, against a bare Taro app of the same versions.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import type { Measure } from './measure'

const dist = path.resolve('dist/weapp')
const kilobyte = 1024
/** Measured once: `taro init`, one empty page, the same Taro and React. */
const bareTaroKilobytes = 283

export async function measurePackageBytes(): Promise<Measure[]> {
  const manifest = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[]; subpackages?: { root: string }[] }
  const roots = (manifest.subPackages ?? manifest.subpackages ?? []).map(({ root }) => path.normalize(`${root}/`))
  const bytesOf = new Map<string, number>([['main', 0], ...roots.map((root) => [root, 0] as const)])
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const { size } = statSync(path.join(dist, file))
    const owner = roots.find((root) => file.startsWith(root)) ?? 'main'
    if (statSync(path.join(dist, file)).isFile()) bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + size)
  }
  const main = (bytesOf.get('main') ?? 0) / kilobyte
  const largest = Math.max(...roots.map((root) => (bytesOf.get(root) ?? 0) / kilobyte))
  return [
    { what: 'main package', value: main, unit: 'KB', bound: { atMost: 700 }, note: `${(main / bareTaroKilobytes).toFixed(2)} × a bare Taro app (${String(bareTaroKilobytes)} KB)` },
    { what: 'largest subpackage', value: largest, unit: 'KB', bound: { atMost: 500 }, note: `${String(roots.length)} subpackages` },
  ]
}
