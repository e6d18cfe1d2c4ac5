import { randomBytes } from './random-bytes'

/** 128 random bits as hex, for idempotency keys and draft names. */
export function randomId(): string {
  return randomBytes(16).map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
