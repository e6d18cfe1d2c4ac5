// A JPEG is a row of marked segments. Kept are those that make the picture; what a camera says about the time, the place
// and the device goes (personal data nobody asked for), and so does whatever follows the end of the picture.
import { joined, lettersAt } from './joined'

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const app0 = 0xe0
const app1 = 0xe1
const app2 = 0xe2
const app14 = 0xee
const comment = 0xfe

/** The picture without its metadata, or null when these bytes are no picture. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, startOfImage)]
  let orientation = 1
  let hasFrame = false
  let at = 2
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return null
    if (marker === endOfImage) return null
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    const segment = bytes.subarray(at, end)
    if (marker === app1) orientation = orientationIn(segment) ?? orientation
    if (isFrame(marker)) hasFrame = true
    if (marker === startOfScan) {
      if (!hasFrame) return null
      const upright = orientation === 1 ? [] : [orientationSegment(orientation)]
      return joined([...kept.slice(0, 1), ...upright, ...kept.slice(1), ...scans(bytes, at)])
    }
    if (makesThePicture(marker, segment)) kept.push(segment)
    at = end
  }
}

function makesThePicture(marker: number, segment: Uint8Array): boolean {
  if (marker === app0 || marker === app14) return true
  if (marker === app2) return lettersAt(segment, 4, 12) === 'ICC_PROFILE\0'
  return !(marker >= app0 && marker <= 0xef) && marker !== comment
}

/** SOF0–SOF15 without the three table markers that share the range. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Everything from the first scan to the end of the picture; between scans stand only tables and more scans. */
function scans(bytes: Uint8Array, from: number): Uint8Array[] {
  const kept: Uint8Array[] = []
  let start = from
  let at = from + 2
  for (;;) {
    at = bytes.indexOf(0xff, at)
    const marker = at === -1 ? undefined : bytes[at + 1]
    // Some cameras forget the end of the picture; the last scan then runs to the end of the file.
    if (marker === undefined) return [...kept, bytes.subarray(start), Uint8Array.of(0xff, endOfImage)]
    if (marker === endOfImage) return [...kept, bytes.subarray(start, at + 2)]
    if (marker === comment || (marker >= app0 && marker <= 0xef)) {
      kept.push(bytes.subarray(start, at))
      start = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
      at = Math.max(start, at + 2)
      start = at
    } else at += marker === 0xff ? 1 : 2
  }
}

/** Exif tag 0x0112, 1…8: how the camera was held. Without it a picture may lie on its side. */
function orientationIn(segment: Uint8Array): number | null {
  if (lettersAt(segment, 4, 6) !== 'Exif\0\0') return null
  const tiff = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10)
  if (tiff.byteLength < 10) return null
  const isLittle = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return null
  const count = tiff.getUint16(directory, isLittle)
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= tiff.byteLength; entry += 12) {
    if (tiff.getUint16(entry, isLittle) !== 0x0112) continue
    const value = tiff.getUint16(entry + 8, isLittle)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.of(
    0xff, app1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0,
    0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8,
    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
    0, 0, 0, 0,
  )
}
