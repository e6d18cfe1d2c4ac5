// What happens because time passed and nobody came: freed seats are offered on, missed promises go up the ladder, and what is
// due is delivered. Every part claims its work row by row, so sweeps may come twice, late, together, or end in the middle.
import type { EscalationDue, Ports } from '../ports'
import { escalateCase } from './escalate-case'
import { passOnOffers } from './pass-on-offers'

export type Sweeping = {
  ports: Omit<Ports, 'fileBytes'>
  now: Date
  /** Asked before each piece of work; what is left then waits for the next sweep. */
  hasTime: () => boolean
  /** Told of what could not be done; everything else goes on. */
  onFailure: (error: unknown, part: 'offers' | 'escalations' | 'reviews' | 'notices') => void
}
export type Swept = { offered: number; escalated: number; delivered: number; isDone: boolean }

const batch = { offers: 50, cases: 20, reviews: 100, notices: 500 }

/** Notices last: what the others bring about is delivered in the same sweep. */
export async function sweepDue(sweeping: Sweeping): Promise<Swept> {
  const { ports, now } = sweeping
  const offers = await part(sweeping, 'offers', async () => {
    const count = await passOnOffers({ ports, now }, batch.offers)
    return { count, isLast: count < batch.offers }
  })
  const escalations = await part(sweeping, 'escalations', escalationPages(sweeping))
  const reviews = await part(sweeping, 'reviews', async () => {
    const count = await ports.reviews.missDue(now, batch.reviews)
    return { count, isLast: count < batch.reviews }
  })
  const notices = await part(sweeping, 'notices', async () => {
    const count = await ports.notices.deliver(now, batch.notices)
    return { count, isLast: count < batch.notices }
  })
  return {
    offered: offers.count, escalated: escalations.count + reviews.count, delivered: notices.count,
    isDone: offers.isDone && escalations.isDone && reviews.isDone && notices.isDone,
  }
}

type Batch = { count: number; isLast: boolean }

/** Batch after batch until nothing is left or the time is used. */
async function part(
  { hasTime, onFailure }: Sweeping, name: Parameters<Sweeping['onFailure']>[1], next: () => Promise<Batch>,
): Promise<{ count: number; isDone: boolean }> {
  let count = 0
  try {
    while (hasTime()) {
      const done = await next()
      count += done.count
      if (done.isLast) return { count, isDone: true }
    }
  } catch (error) {
    onFailure(error, name)
  }
  return { count, isDone: false }
}

/** Page by page past every case that is due, so that one that fails does not stand in the way of those behind it. */
function escalationPages({ ports, now, hasTime, onFailure }: Sweeping): () => Promise<Batch> {
  let after: EscalationDue | null = null
  return async () => {
    const due: EscalationDue[] = await ports.cases.toEscalate(now, { after, limit: batch.cases })
    let count = 0
    for (const one of due) {
      if (!hasTime()) return { count, isLast: false }
      after = one
      await escalateCase({ ports, now }, one.caseId).then((told) => { count += told }, (error: unknown) => { onFailure(error, 'escalations') })
    }
    return { count, isLast: due.length < batch.cases }
  }
}
