import type { Transport } from './transport'
import { httpsTransport } from './https-transport'

/** A browser has no WeChat cloud; it always speaks HTTPS. */
export const cloudTransport: Transport = httpsTransport

export function startCloud(_environment: string): void {
  return undefined
}
