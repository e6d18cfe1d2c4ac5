// POST /api/<operation>: the request in the shape a cloud function gets it, answered by that very function.
import type { IncomingMessage, ServerResponse } from 'node:http'

import { contract } from '../../../contract/api'
import type { Main } from '../../functions/api'
import { readJson } from './read-json'
import { sendJson, sendProblem } from './reply'

export const operationNames: ReadonlySet<string> = new Set(
  Object.entries(contract).flatMap(([group, operations]) => Object.keys(operations).map((name) => `${group}/${name}`)),
)

/** The platform identity an Authorization header stands for, null without one, or `refused`. */
export type Identify = (authorization: string | undefined) => string | null | { refused: true }

export function operationRoute(main: Main, identify: Identify) {
  return async (request: IncomingMessage, response: ServerResponse, operation: string, requestId: string): Promise<void> => {
    if (!operationNames.has(operation)) {
      request.resume()
      return sendProblem(response, 'unknown-operation')
    }
    if (request.method !== 'POST') {
      request.resume()
      return sendProblem(response, 'method-not-allowed', { headers: { Allow: 'POST' } })
    }
    const read = await readJson(request)
    if (read.outcome === 'too-large') return sendProblem(response, 'input-too-large')
    const identity = identify(request.headers.authorization)
    if (identity !== null && typeof identity === 'object') return sendProblem(response, 'not-signed-in')
    if (read.outcome === 'malformed') {
      return sendProblem(response, 'invalid-input', { data: { issues: [{ path: '', message: '内容不是完整的 JSON，请重新提交' }] } })
    }
    const event = { operation, input: read.value, idempotencyKey: request.headers['idempotency-key'], device: request.headers['x-device'] }
    const { status, body } = await main(event, cloudContext(identity, requestId))
    sendJson(response, status, body)
  }
}

/** As the platform hands it over: what it vouches for is listed in WX_CONTEXT_KEYS. */
export function cloudContext(identity: string | null, requestId: string) {
  const variables = identity === null ? { WX_CONTEXT_KEYS: '' } : { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: identity }
  return { request_id: requestId, environment: JSON.stringify(variables) }
}
