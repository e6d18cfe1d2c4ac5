import { jpegFromAPhone, plainPhotos, pngFromAProgram, webpFromAPhone, whereItWasTaken } from '../../../../test/support/photos'
import { cleanPhoto, photoTypeOf } from './clean-photo'

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1')
const cleaned = (bytes: Uint8Array) => cleanPhoto(bytes)?.bytes

test.each([
  ['a JPEG', jpegFromAPhone({ orientation: 1 }), plainPhotos['image/jpeg']],
  ['a PNG', pngFromAProgram(), plainPhotos['image/png']],
] as const)('%s loses its metadata and nothing else', (_name, bytes, plain) => {
  expect(text(bytes)).toContain(whereItWasTaken)
  expect(cleaned(bytes)).toEqual(plain)
})

test('a WebP loses Exif and XMP, no longer announces them, and says its right length', () => {
  const bytes = cleaned(webpFromAPhone())
  expect(text(bytes)).not.toMatch(/GPS|EXIF|XMP/)
  expect(text(bytes)).toContain('VP8L')
  expect(bytes?.[20]).toBe(0)
  expect(Buffer.from(bytes ?? []).readUInt32LE(4)).toBe((bytes?.length ?? 0) - 8)
})

test('a JPEG that was held upright stays upright: its orientation, 1 to 8, is all that is kept of Exif', () => {
  for (const orientation of [2, 6, 8]) {
    const bytes = cleaned(jpegFromAPhone({ orientation }))
    expect(text(bytes)).toContain('Exif')
    expect(text(bytes)).not.toContain('GPS')
    expect(bytes?.[20 - 20 + 2 + 4 + 6 + 8 + 2 + 8 + 1]).toBe(orientation)
  }
  expect(text(cleaned(jpegFromAPhone({ orientation: 9 })))).not.toContain('Exif')
})

test.each(Object.entries(plainPhotos))('a clean %s comes out as it went in', (type, bytes) => {
  expect(cleanPhoto(bytes)).toEqual({ contentType: type, bytes })
})

test('a JPEG without its end is ended', () => {
  const whole = plainPhotos['image/jpeg']
  expect(cleaned(whole.subarray(0, whole.length - 2))).toEqual(whole)
})

test.each(Object.entries(plainPhotos))('a %s cut off anywhere before its picture is refused and never throws', (_type, bytes) => {
  for (let length = 0; length < Math.min(bytes.length - 8, 60); length++) expect(cleanPhoto(bytes.subarray(0, length))).toBeNull()
})

test.each(['', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', '\xff\xd8\xff', 'RIFF\0\0\0\0WEBP'])('%j is no photo', (start) => {
  const bytes = new Uint8Array(Buffer.from(start, 'latin1'))
  expect(cleanPhoto(bytes)).toBeNull()
})

test('the type is what the bytes are', () => {
  expect(photoTypeOf(pngFromAProgram())).toBe('image/png')
  expect(photoTypeOf(new Uint8Array(Buffer.from('#!/bin/sh')))).toBeNull()
})
