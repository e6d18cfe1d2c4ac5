type Position = { latitude: number; longitude: number }

const earthRadiusMetres = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Straight line over the ground in whole metres (haversine); good to 0.5 %. */
export function metresBetween(a: Position, b: Position): number {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2)
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2)
  const square = halfLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(square))))
}
