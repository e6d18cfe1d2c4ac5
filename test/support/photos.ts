// Real pictures of one pixel, with and without what a camera or a program notes in them.
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

const jpeg = bytesOf('/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAABAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ALQAf//Z')
const png = bytesOf('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==')
const webp = bytesOf('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==')

/** What must never come out again. */
export const whereItWasTaken = 'GPS 39.0903 117.3105 PHONE-OF-WANG'

export const plainPhotos = { 'image/jpeg': jpeg, 'image/png': png, 'image/webp': webp } as const

/** Exif with the orientation given, big-endian, the place following as a text. */
const exif = (orientation: number) => Buffer.concat([
  Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0', 'latin1'), Buffer.of(orientation, 0, 0, 0, 0, 0, 0), Buffer.from(whereItWasTaken),
])

export function jpegFromAPhone({ orientation = 6 }: { orientation?: number } = {}): Uint8Array {
  const segment = (marker: number, body: Buffer) => Buffer.concat([Buffer.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body])
  return new Uint8Array(Buffer.concat([
    jpeg.subarray(0, 20),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${whereItWasTaken}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${whereItWasTaken}`)),
    segment(0xfe, Buffer.from(whereItWasTaken)),
    jpeg.subarray(20),
    Buffer.from(`a film after the picture ${whereItWasTaken}`),
  ]))
}

export function pngFromAProgram(): Uint8Array {
  const chunk = (kind: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    // Nobody checks the sum of a chunk that is thrown away.
    return Buffer.concat([length, Buffer.from(kind), body, Buffer.alloc(4)])
  }
  const afterHeader = 33
  return new Uint8Array(Buffer.concat([
    png.subarray(0, afterHeader),
    chunk('tEXt', Buffer.from(`Comment\0${whereItWasTaken}`)), chunk('eXIf', exif(1)), chunk('iTXt', Buffer.from(whereItWasTaken)),
    png.subarray(afterHeader),
    Buffer.from(whereItWasTaken),
  ]))
}

export function webpFromAPhone(): Uint8Array {
  const chunk = (kind: string, body: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(kind)
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const extended = chunk('VP8X', Buffer.of(0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  const body = Buffer.concat([Buffer.from('WEBP'), extended, webp.subarray(12), chunk('EXIF', exif(6)), chunk('XMP ', Buffer.from(whereItWasTaken))])
  return new Uint8Array(Buffer.concat([chunk('RIFF', body).subarray(0, 8), body]))
}
