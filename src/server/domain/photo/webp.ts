import { joined, lettersAt } from './joined'

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const image = new Set(['VP8 ', 'VP8L', 'ANMF'])
/** Flags of VP8X that announce Exif and XMP. */
const metadataFlags = 0x08 | 0x04

/** The picture without its metadata, or null when these bytes are no picture. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const riffEnd = Math.min(bytes.length, 8 + view.getUint32(4, true))
  const parts: Uint8Array[] = []
  let hasImage = false
  for (let at = 12; at + 8 <= riffEnd; ) {
    const kind = lettersAt(bytes, at, 4)
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > riffEnd) return null
    if (kept.has(kind)) parts.push(kind === 'VP8X' ? withoutFlags(bytes.subarray(at, end)) : bytes.subarray(at, end))
    if (image.has(kind)) hasImage = true
    at = end
  }
  return hasImage ? riff(parts) : null
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const changed = chunk.slice()
  changed[8] = (changed[8] ?? 0) & ~metadataFlags
  return changed
}

function riff(chunks: Uint8Array[]): Uint8Array {
  const head = new Uint8Array(12)
  head.set([0x52, 0x49, 0x46, 0x46])
  head.set([0x57, 0x45, 0x42, 0x50], 8)
  const whole = joined([head, ...chunks])
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true)
  return whole
}
