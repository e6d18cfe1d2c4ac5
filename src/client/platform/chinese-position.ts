// Browsers answer in WGS-84, Chinese maps and WeChat in GCJ-02, some 500 m apart. The public approximation of the offset
// (https://en.wikipedia.org/wiki/Restrictions_on_geographic_data_in_China#GCJ-02) is good to a few metres.
interface Position { latitude: number; longitude: number }

const EQUATOR_RADIUS_M = 6378245
const ECCENTRICITY_SQUARED = 0.00669342162296594323

const sine = (factor: number, value: number): number => Math.sin(value * Math.PI * factor)

/** A WGS-84 position as GCJ-02; outside China both are the same. */
export function chinesePosition({ latitude, longitude }: Position): Position {
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) return { latitude, longitude }
  const x = longitude - 105
  const y = latitude - 35
  const ripple = ((20 * sine(6, x) + 20 * sine(2, x)) * 2) / 3
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + ripple
    + ((20 * sine(1, y) + 40 * sine(1 / 3, y)) * 2) / 3 + ((160 * sine(1 / 12, y) + 320 * sine(1 / 30, y)) * 2) / 3
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + ripple
    + ((20 * sine(1, x) + 40 * sine(1 / 3, x)) * 2) / 3 + ((150 * sine(1 / 12, x) + 300 * sine(1 / 30, x)) * 2) / 3
  const radians = (latitude / 180) * Math.PI
  const flattening = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2
  const metresPerRadianNorth = (EQUATOR_RADIUS_M * (1 - ECCENTRICITY_SQUARED)) / flattening ** 1.5
  const metresPerRadianEast = (EQUATOR_RADIUS_M / Math.sqrt(flattening)) * Math.cos(radians)
  return {
    latitude: latitude + (north / metresPerRadianNorth) * (180 / Math.PI),
    longitude: longitude + (east / metresPerRadianEast) * (180 / Math.PI),
  }
}
