import { joined, lettersAt } from './joined'

const signatureLength = 8
/** Chunks that make the picture, its colours or its movement; texts, times and Exif go. */
const kept = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT',
])

/** The picture without its metadata, or null when these bytes are no picture. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, signatureLength)]
  let hasImage = false
  for (let at = signatureLength; at + 12 <= bytes.length; ) {
    const kind = lettersAt(bytes, at + 4, 4)
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length || (at === signatureLength && kind !== 'IHDR')) return null
    if (kept.has(kind)) parts.push(bytes.subarray(at, end))
    if (kind === 'IDAT') hasImage = true
    if (kind === 'IEND') return hasImage ? joined(parts) : null
    at = end
  }
  return null
}
