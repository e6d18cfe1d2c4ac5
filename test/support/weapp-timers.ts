/** Timers of the app under test, so that a killed app stops polling. Answers with the way to end them all. */
export function trackTimers(): () => void {
  type Start = (run: () => void, ms?: number, ...given: unknown[]) => unknown
  const original = { setTimeout: globalThis.setTimeout as Start, setInterval: globalThis.setInterval as Start }
  const timers = new Set<unknown>()
  const tracked = (start: Start): Start => (run, ms, ...given) => {
    const timer = start(run, ms, ...given)
    timers.add(timer)
    return timer
  }
  Object.assign(globalThis, { setTimeout: tracked(original.setTimeout), setInterval: tracked(original.setInterval) })
  return () => {
    // One call ends timeouts and intervals alike.
    for (const timer of timers) clearTimeout(timer as NodeJS.Timeout)
    Object.assign(globalThis, original)
  }
}
