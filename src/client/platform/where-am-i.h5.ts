import { chinesePosition } from './chinese-position'
import type { Position } from './where-am-i'

const PATIENCE_MS = 8000

export function whereAmI(): Promise<Position | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(chinesePosition(coords)),
      () => resolve(undefined),
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    )
  })
}
