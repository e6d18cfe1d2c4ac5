import Taro from '@tarojs/taro'
import { deviceToken } from './device'
import { answered, NoAnswer, type Answer, type Transport } from './transport'

/** The deployed way: WeChat itself says who is calling, so no identity is sent. */
export const cloudTransport: Transport = async ({ operation, input, idempotencyKey }) => {
  const call = Taro.cloud.callFunction({ name: 'api', data: { operation, input, idempotencyKey, device: deviceToken() } })
  const { result } = await answered(Promise.resolve(call))
  if (!isAnswer(result)) throw new NoAnswer('the function answered in another shape')
  return result
}

function isAnswer(result: unknown): result is Answer {
  return typeof result === 'object' && result !== null && 'status' in result && typeof result.status === 'number' && 'body' in result
}

export function startCloud(environment: string): void {
  Taro.cloud.init({ env: environment })
}
