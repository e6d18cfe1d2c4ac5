// Text that names or describes people is sealed before it reaches the database and opened after: a dump names nobody.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export type Sealing = {
  /** AES-256-GCM over the value as JSON. */
  seal(value: unknown): Buffer
  /** Throws when the bytes were not sealed with this secret or were changed since. */
  open<Value>(sealed: Uint8Array): Value
  /** A keyed hash to find sealed text by: the same text gives the same bytes. */
  lookup(text: string): Buffer
  /** A key of its own for another purpose, derived from the same secret. */
  keyFor(purpose: string): Buffer
}

/** First byte of every sealed value, so that the scheme can change while old rows stay readable. */
const scheme = 1
const ivLength = 12
const tagLength = 16
const bodyStart = 1 + ivLength + tagLength

export function createSealing(secret: string): Sealing {
  if (secret.length < 32) throw new Error('The application secret must have at least 32 characters.')
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `linli-mediation ${purpose}`, 32))
  const sealKey = keyFor('seal')
  const lookupKey = keyFor('lookup')
  return {
    seal(value) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv)
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(scheme), iv, cipher.getAuthTag(), body])
    },
    open<Value>(sealed: Uint8Array) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
      if (bytes[0] !== scheme || bytes.length < bodyStart) throw new Error('These bytes are not a sealed value.')
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(1, 1 + ivLength), { authTagLength: tagLength })
      decipher.setAuthTag(bytes.subarray(1 + ivLength, bodyStart))
      const text = Buffer.concat([decipher.update(bytes.subarray(bodyStart)), decipher.final()]).toString('utf8')
      return JSON.parse(text) as Value
    },
    lookup: (text) => createHmac('sha256', lookupKey).update(text, 'utf8').digest(),
    keyFor,
  }
}
