import { ORPCError, type ClientLink } from '@orpc/client'
import { NoAnswer, type Transport } from './transport'

export interface CallContext {
  idempotencyKey?: string
}

/** Carries typed calls over a transport and turns the server's refusals back into typed errors; `onRefusal` hears of each. */
export function linkOver(transport: Transport, onRefusal: (code: string) => void = () => undefined): ClientLink<CallContext> {
  return {
    async call(path, input, { context }) {
      const { status, body } = await transport({
        operation: path.join('/'),
        input,
        idempotencyKey: context.idempotencyKey,
      })
      if (status >= 200 && status < 300) return body
      if (!isRefusal(body)) throw new NoAnswer(`status ${status}`)
      onRefusal(body.code)
      throw new ORPCError<string, unknown>(body.code, { defined: true, status, message: body.message, data: body.data })
    },
  }
}

interface Refusal {
  code: string
  message: string
  data?: unknown
}

function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null
    && 'code' in body && typeof body.code === 'string'
    && 'message' in body && typeof body.message === 'string'
}
