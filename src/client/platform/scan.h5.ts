/** A browser has no scanner of its own: the phone's camera opens the address on the plate by itself. */
export const canScan = false

export async function scanCode(): Promise<string | undefined> {
  return undefined
}
