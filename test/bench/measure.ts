/** One line of the table. `bound` is what issue and design ask for; a figure without one is there to be watched. */
export type Measure = { what: string; value: number; unit: string; bound?: { atMost: number } | { atLeast: number }; note?: string }

export const holds = ({ value, bound }: Measure): boolean =>
  bound === undefined || ('atMost' in bound ? value <= bound.atMost : value >= bound.atLeast)

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export async function milliseconds(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

/** Runs `work` over the items, `width` of them at a time. */
export async function inParallel<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<unknown>): Promise<void> {
  const queue = items.values()
  await Promise.all(Array.from({ length: width }, async () => { for (const item of queue) await work(item) }))
}
