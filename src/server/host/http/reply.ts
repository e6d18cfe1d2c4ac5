import type { ServerResponse } from 'node:http'

import { problems, type ProblemCode } from '../../../contract/problem'

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  send(response, status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers })
}

/** A row of the closed list; `sentence` where the situation allows a more exact one. */
export function sendProblem(
  response: ServerResponse, code: ProblemCode, { data, sentence, headers }: { data?: unknown; sentence?: string; headers?: Record<string, string> } = {},
): void {
  const { status, message } = problems[code]
  sendJson(response, status, { defined: true, code, status, message: sentence ?? message, ...(data === undefined ? {} : { data }) }, headers)
}

export function send(response: ServerResponse, status: number, body: string | Uint8Array, headers: Record<string, string>): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}
