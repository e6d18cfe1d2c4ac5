import type { photoTypes } from '../../../contract/file'
import { cleanJpeg } from './jpeg'
import { lettersAt } from './joined'
import { cleanPng } from './png'
import { cleanWebp } from './webp'

export type PhotoType = (typeof photoTypes)[number]

/** What the bytes are, whatever their name or sender says. */
export function photoTypeOf(bytes: Uint8Array): PhotoType | null {
  if (lettersAt(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (lettersAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (lettersAt(bytes, 0, 4) === 'RIFF' && lettersAt(bytes, 8, 4) === 'WEBP') return 'image/webp'
  return null
}

const cleaners = { 'image/jpeg': cleanJpeg, 'image/png': cleanPng, 'image/webp': cleanWebp } as const

/** The picture without what the camera noted about time, place and device; null when these bytes are no picture. */
export function cleanPhoto(bytes: Uint8Array): { contentType: PhotoType; bytes: Uint8Array } | null {
  const contentType = photoTypeOf(bytes)
  const cleaned = contentType && cleaners[contentType](bytes)
  return contentType && cleaned ? { contentType, bytes: cleaned } : null
}
