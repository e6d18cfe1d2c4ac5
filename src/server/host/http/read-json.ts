import type { IncomingMessage } from 'node:http'

/** Room for every text of the longest registration many times over. */
export const mostJsonBytes = 1024 * 1024

export type ReadJson = { outcome: 'json'; value: unknown } | { outcome: 'too-large' } | { outcome: 'malformed' }

export async function readJson(request: IncomingMessage): Promise<ReadJson> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    // Read on to the end, keeping nothing: a caller who is still sending would not hear the answer.
    if (length <= mostJsonBytes) parts.push(part)
    else parts.length = 0
  }
  if (length > mostJsonBytes) return { outcome: 'too-large' }
  if (length === 0) return { outcome: 'json', value: {} }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)))
    return { outcome: 'json', value }
  } catch {
    return { outcome: 'malformed' }
  }
}
