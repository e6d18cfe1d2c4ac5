// One demo host for the whole suite: laying down its district takes longer than any of the stories told on it. Jest
// calls this before the first story; they share its people, so none may count on what another one leaves behind.
// WEAPP_HOST names one that is running already, which saves the laying down while a story is being written.
import { startHost, type Host } from '../support/host'

export const kept = globalThis as { weappHost?: Host }

export default async function oneHost(): Promise<void> {
  if (process.env['WEAPP_HOST']) return
  const host = await startHost()
  kept.weappHost = host
  process.env['WEAPP_HOST'] = host.origin
}
