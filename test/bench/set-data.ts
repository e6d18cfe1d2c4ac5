// What the simulated mini-program sends to its view layer while somebody lives through the whole story: the ledger of
// test/weapp writes a line for each page that opens and each thing that is done.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { median, type Measure } from './measure'

type Figures = { page: string; did: string; total: number; largest: number; nodes: number; depth: number }

const kilobyte = 1024
/** WeChat's own limits of one setData and of a page. */
const mostKilobytes = 256
const mostNodes = 999
const mostDepth = 29

export async function measureSetData(): Promise<Measure[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'linli-bench-'))
  const file = path.join(directory, 'figures.jsonl')
  try {
    execFileSync(process.execPath, ['config/run-jest.mjs', 'weapp', 'test/weapp/the-story', 'test/weapp/every-page'], {
      env: { ...process.env, WEAPP_FIGURES: file }, stdio: ['ignore', 'ignore', 'inherit'],
    })
    const figures = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Figures)
    return [
      ...summary('setData of a first paint', figures.filter(({ did }) => did === 'open')),
      ...summary('setData after a tap', figures.filter(({ did }) => did.startsWith('press '))),
      largestPage('nodes', mostNodes, figures),
      largestPage('depth', mostDepth, figures),
    ]
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function summary(what: string, figures: readonly Figures[]): Measure[] {
  const [most] = [...figures].sort((a, b) => b.largest - a.largest)
  return [
    { what, value: median(figures.map(({ total }) => total)) / kilobyte, unit: 'KB', note: `median of ${String(figures.length)}` },
    { what: `${what}, the largest call`, value: (most?.largest ?? Number.NaN) / kilobyte, unit: 'KB', bound: { atMost: mostKilobytes }, note: most?.page ?? '' },
  ]
}

function largestPage(of: 'nodes' | 'depth', atMost: number, figures: readonly Figures[]): Measure {
  const [most] = [...figures].sort((a, b) => b[of] - a[of])
  return { what: `${of} of the largest page`, value: most?.[of] ?? Number.NaN, unit: '', bound: { atMost }, note: most?.page ?? '' }
}
