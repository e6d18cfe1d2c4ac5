import { deflateSync } from 'node:zlib'

import type { Canvas } from './canvas'

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** 8-bit RGB; every row is stored as the difference to the row above, which suits washes of colour. */
export function pngOf({ width, height, pixels }: Canvas): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const stride = width * 3
  const rows = Buffer.alloc((stride + 1) * height)
  const byteAt = (index: number) => Math.round(Math.min(255, Math.max(0, pixels[index] ?? 0)))
  for (let y = 0; y < height; y++) {
    rows[y * (stride + 1)] = 2
    for (let i = 0; i < stride; i++) {
      const above = y === 0 ? 0 : byteAt((y - 1) * stride + i)
      rows[y * (stride + 1) + 1 + i] = byteAt(y * stride + i) - above
    }
  }
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32Of(named), named.length + 4)
  return framed
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})
/** zlib.crc32 came with Node 20.15; this one works on every Node 20. */
const crc32Of = (bytes: Uint8Array): number => (bytes.reduce((rest, byte) => (table[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
