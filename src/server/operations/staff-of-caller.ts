import { refusal } from '../refusal'
import type { Caller } from '../request'

/** The caller's own row among the staff. */
export function staffOfCaller({ staffId }: Caller): string {
  if (staffId === null) throw refusal('not-allowed')
  return staffId
}
