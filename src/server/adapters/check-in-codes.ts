import { createHmac } from 'node:crypto'

import type { CheckInCodes } from '../ports'
import type { Sealing } from './sealing'

const digits = 6

export function checkInCodes(sealing: Sealing): CheckInCodes {
  const key = sealing.keyFor('check-in code')
  const derived = (text: string): string =>
    String(createHmac('sha256', key).update(text, 'utf8').digest().readUIntBE(0, 6) % 10 ** digits).padStart(digits, '0')
  return {
    codeOf(appointmentId, side) {
      const applicant = derived(`${appointmentId}/applicant`)
      if (side === 'applicant') return applicant
      // Two people at one table never show the same digits.
      for (let attempt = 0; ; attempt += 1) {
        const code = derived(`${appointmentId}/respondent/${attempt}`)
        if (code !== applicant) return code
      }
    },
  }
}
