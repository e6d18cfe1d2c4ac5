/** look.md: the elder view is 1.4 times the design. */
const ELDER_SCALE = 1.4
/**
 * Twice the design, whoever asks for it. WeChat's largest setting and the elder view together stay below (1.353 × 1.4);
 * past it a phone shows fewer than ten characters a line, and sentences fall apart into words.
 */
const LARGEST = 2

/** One scale for every size. Never below the design, whose smallest text is already 13. */
export function textScale(systemScale: number, isElder: boolean): number {
  const wanted = systemScale * (isElder ? ELDER_SCALE : 1)
  return Math.round(Math.min(Math.max(wanted, 1), LARGEST) * 1000) / 1000
}
