/** One request to the server, whichever way it travels. */
export interface Call {
  /** rooms/slots */
  operation: string
  input: unknown
  /** Commands carry one, so that the same intent sent twice happens once. */
  idempotencyKey: string | undefined
}

export interface Answer {
  status: number
  body: unknown
}

/** Rejects with NoAnswer when nothing, or nothing readable, came back. */
export type Transport = (call: Call) => Promise<Answer>

/** After this long we stop waiting; the command may still have happened. */
export const ANSWER_WITHIN_MS = 15_000

/** The server did not answer in time or at all. What was asked may or may not have happened. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'

  constructor(cause?: unknown) {
    super('网络不通，稍后再试', { cause })
  }
}

/** The promise, or NoAnswer when it fails or takes longer than `withinMs`. */
export function answered<Value>(promise: Promise<Value>, withinMs = ANSWER_WITHIN_MS): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('timeout')), withinMs)
    promise.then(resolve, (cause: unknown) => reject(new NoAnswer(cause))).finally(() => clearTimeout(timer))
  })
}
