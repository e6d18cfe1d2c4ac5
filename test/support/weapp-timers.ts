/** Timers of the app under test, so that a killed app stops polling. */
export function trackTimers(): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const original = { setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval }
  const tracked = (start: typeof setTimeout) => (run: () => void, ms?: number, ...given: unknown[]) => {
    const timer = start(run, ms, ...given)
    timers.add(timer)
    return timer
  }
  Object.assign(globalThis, { setTimeout: tracked(original.setTimeout), setInterval: tracked(original.setInterval as typeof setTimeout) })
  return () => {
    for (const timer of timers) clearTimeout(timer)
    Object.assign(globalThis, original)
  }
}
