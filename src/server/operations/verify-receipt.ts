import type * as z from 'zod/mini'

import type { verifyReceipt as contract } from '../../contract/receipt'
import { isSameCode, printedNumber, registrationBytes } from '../domain/receipt'
import type { OpenRequest } from '../request'

/** Whether number and code belong together, and nothing more, also for nonsense (domain.md §6.4). */
export async function verifyReceipt({ ports }: OpenRequest, { number, verifyCode }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const printed = printedNumber(number)
  const registration = printed === null ? null : await ports.cases.receiptSource(printed)
  if (printed === null || !registration) return { isGenuine: false }
  return { isGenuine: isSameCode(verifyCode, ports.receiptCodes.verifyCode(printed, registrationBytes(registration))) }
}
