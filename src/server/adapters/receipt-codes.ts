import { createHmac } from 'node:crypto'

import type { ReceiptCodes } from '../ports'
import type { Sealing } from './sealing'

/** Read aloud over the phone and typed by elders: no 0/O, 1/I/L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export function receiptCodes(sealing: Sealing): ReceiptCodes {
  const key = sealing.keyFor('receipt code')
  return {
    verifyCode(number, registration) {
      const digest = createHmac('sha256', key).update(number, 'utf8').update('\0').update(registration).digest()
      return Array.from(digest.subarray(0, 8), (byte) => letters[byte % letters.length]).join('')
    },
  }
}
