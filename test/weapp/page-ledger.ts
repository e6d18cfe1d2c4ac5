// WeChat's limits, watched on every page a story opens (design.md, platform-notes.md): what one setData carries, how many
// nodes and how deep. WEAPP_FIGURES=<file> also writes down what was measured, a JSON line per page and per tap.
import { appendFileSync } from 'node:fs'
import { sizeOfPage, type WeappPage } from '../support/weapp-page'

const MOST_BYTES = 256 * 1024
const MOST_NODES = 1000
const MOST_DEPTH = 30

/** What WeChat would refuse or slow down about a page as it stands: of all its setData the largest, its nodes, its depth. */
export function pastLimits(page: WeappPage): string[] {
  const largest = Math.max(0, ...page.setDataCalls.map(({ bytes }) => bytes))
  const { nodes, depth } = sizeOfPage(page)
  return [
    ...(largest > MOST_BYTES ? [`${String(largest)} bytes in one setData`] : []),
    ...(nodes >= MOST_NODES ? [`${String(nodes)} nodes`] : []),
    ...(depth >= MOST_DEPTH ? [`${String(depth)} deep`] : []),
  ]
}

export interface PageLedger {
  /** To be called after everything a person did; throws when a page has outgrown WeChat. `did` is what they did. */
  note(page: WeappPage, did: string): void
}

export function pageLedger(): PageLedger {
  const counted = new Map<WeappPage, number>()
  return {
    note: (page, did) => {
      const before = counted.get(page)
      const calls = page.setDataCalls.slice(before ?? 0)
      counted.set(page, page.setDataCalls.length)
      const largest = Math.max(0, ...calls.map(({ bytes }) => bytes))
      const { nodes, depth } = sizeOfPage(page)
      const past = pastLimits(page)
      if (past.length > 0) throw new Error(`${page.route} is too large for WeChat after ${did}: ${past.join(', ')}.`)
      if (calls.length === 0) return
      const total = calls.reduce((sum, { bytes }) => sum + bytes, 0)
      writeDown({ page: page.route, did: before === undefined ? 'open' : did, first: calls[0]?.bytes, total, largest, calls: calls.length, nodes, depth })
    },
  }
}

function writeDown(figures: object): void {
  const file = process.env['WEAPP_FIGURES']
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`)
}
