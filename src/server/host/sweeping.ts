// The timer of one machine: runs the very function the platform's timer runs, every few seconds, never two at a time.
import type { Sweep } from '../functions/sweep'

const everyMs = 5_000

/** Stopping waits for the sweep under way. */
export function sweeping(sweep: Sweep, { now, log }: { now: () => Date; log: (line: string) => void }): { start: () => void; stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()
  let isStopped = false
  const start = (): void => {
    underWay = sweep({ Type: 'Timer', TriggerName: 'sweep', Time: now().toISOString(), Message: '' }, {})
      .then(() => undefined, (error: unknown) => log(`A sweep failed: ${String(error)}`))
      .finally(() => { if (!isStopped) timer = setTimeout(start, everyMs) })
  }
  return {
    start,
    stop() {
      isStopped = true
      clearTimeout(timer)
      return underWay
    },
  }
}
