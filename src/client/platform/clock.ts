/** The phone's own time: to show, never to decide with. */
export function now(): Date {
  return new Date()
}
