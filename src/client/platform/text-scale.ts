/** look.md: the elder view is 1.4 times the design. */
const ELDER_SCALE = 1.4
/** Main text goes up to 30, which is 17 times this. */
const LARGEST = 30 / 17

/** One scale for every size. Never below the design, whose smallest text is already 13. */
export function textScale(systemScale: number, isElder: boolean): number {
  const wanted = systemScale * (isElder ? ELDER_SCALE : 1)
  return Math.round(Math.min(Math.max(wanted, 1), LARGEST) * 1000) / 1000
}
