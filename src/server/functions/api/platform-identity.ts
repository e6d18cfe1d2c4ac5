// Who the platform says is calling. Read from the context of this very call: a bare environment variable can be the
// previous caller's, and `event` is whatever the caller wrote.
import * as z from 'zod/mini'

const cloudContext = z.object({ environ: z.optional(z.string()), environment: z.optional(z.string()) })
const variables = z.record(z.string(), z.coerce.string())

/** The caller's openid, or null when this call carries none. */
export function platformIdentity(context: unknown): string | null {
  const own = variablesOf(context)
  const given = new Set((own['WX_CONTEXT_KEYS'] ?? '').split(','))
  return (given.has('WX_OPENID') && own['WX_OPENID']) || null
}

function variablesOf(context: unknown): Record<string, string> {
  const { success, data } = cloudContext.safeParse(context)
  if (!success) return {}
  if (data.environment !== undefined) return variables.safeParse(parsed(data.environment)).data ?? {}
  const pairs = (data.environ ?? '').split(';').filter(Boolean)
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
