/** A mini-program has no keyboard to press with. */
export function pressWithKeyboard(): void {
  return undefined
}
