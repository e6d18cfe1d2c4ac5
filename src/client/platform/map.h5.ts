import type { PlaceOnMap } from './place-on-map'

/** A browser has no map of its own: the public AMap web page answers, in a new tab. */
export function openMap({ name, latitude, longitude }: PlaceOnMap): void {
  const address = `https://uri.amap.com/marker?position=${longitude},${latitude}&name=${encodeURIComponent(name)}`
  window.open(address, '_blank', 'noopener')
}
