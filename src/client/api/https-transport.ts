import Taro from '@tarojs/taro'
import { deviceToken } from './device'
import { authorization } from './session'
import { apiOrigin } from './origin'
import { ANSWER_WITHIN_MS, answered, type Transport } from './transport'

/** POST /api/rooms/slots with the input as its JSON body. */
export const httpsTransport: Transport = async ({ operation, input, idempotencyKey }) => {
  const identity = authorization()
  const request = Taro.request<unknown>({
    url: `${apiOrigin}/api/${operation}`,
    method: 'POST',
    data: JSON.stringify(input ?? {}),
    timeout: ANSWER_WITHIN_MS,
    header: {
      'Content-Type': 'application/json',
      'X-Device': deviceToken(),
      ...(identity ? { Authorization: identity } : {}),
      ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
    },
  })
  const { statusCode, data } = await answered(request)
  return { status: statusCode, body: data }
}
