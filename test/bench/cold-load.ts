// How long a cold instance takes to load a function, over a Node process that loads an empty module; and its size.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { median, type Measure } from './measure'

const cloud = path.resolve('dist/cloud')
const rounds = 15
const kilobyte = 1024

export async function measureColdLoad(): Promise<Measure[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'linli-bench-'))
  const empty = path.join(directory, 'empty.js')
  writeFileSync(empty, 'exports.main = async () => ({})')
  const load = (file: string): number => {
    const startedAt = performance.now()
    execFileSync(process.execPath, ['-e', `require(${JSON.stringify(file)}); process.exit(0)`])
    return performance.now() - startedAt
  }
  const measured = readdirSync(cloud).flatMap((name): Measure[] => {
    const bundle = path.join(cloud, name, 'index.js')
    const over: number[] = []
    for (let round = 0; round < rounds; round++) {
      const emptyMs = load(empty)
      over.push(load(bundle) - emptyMs)
    }
    return [
      { what: `cold load of the function ${name} over empty Node`, value: median(over), unit: 'ms', bound: { atMost: 150 } },
      { what: `bundle of the function ${name}`, value: statSync(bundle).size / kilobyte, unit: 'KB', bound: { atMost: kilobyte } },
    ]
  })
  rmSync(directory, { recursive: true })
  return measured
}
