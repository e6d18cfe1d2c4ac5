import { gatheringPlan } from '../domain/gathering/gathering-plan'
import { recordOf } from '../domain/gathering/occurrences'
import type { Ports } from '../ports'

/**
 * The clock's part in waiting lines: offers that nobody took in time end, and the seats are kept for the next in line.
 * Looks at no more than `limit` gatherings and answers how many offers have passed on. Sweeps may run side by side: each
 * gathering is passed on by the one that locks it first. One that fails does not keep the others waiting; it is told at the end.
 */
export async function passOnOffers({ ports, now }: { ports: Pick<Ports, 'gatherings'>; now: Date }, limit: number): Promise<number> {
  const { series, known, offerMinutes } = await ports.gatherings.withExpiredOffers(now, limit)
  const byId = new Map(series.map((one) => [one.id, one]))
  let passed = 0
  const failures: unknown[] = []
  for (const one of known) {
    const own = byId.get(one.seriesId)
    if (!own) continue
    const plan = gatheringPlan(recordOf(own, one, true), { now, offerMinutes })
    await ports.gatherings.passOn(plan, now).then((count) => { passed += count }, (error: unknown) => { failures.push(error) })
  }
  if (failures.length > 0) throw failures[0]
  return passed
}
