import { kept } from './one-host'

/** A story may pass although the server stumbled behind its back; that is a failure all the same. */
export default async function oneHostEnds(): Promise<void> {
  const log = kept.weappHost?.log() ?? ''
  await kept.weappHost?.stop()
  const surprises = log.split('\n').filter((line) => line.includes('"level":"error"'))
  if (surprises.length > 0) throw new Error(`The host met with errors nobody expected:\n${surprises.join('\n')}`)
}
