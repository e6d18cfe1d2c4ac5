// Every address of this machine. One table, top to bottom.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { filesRoute } from './files-route'
import { operationNames, type operationRoute } from './operation-route'
import { send, sendJson, sendProblem } from './reply'
import { contentSecurityPolicy, securityHeaders } from './security-headers'
import type { staticFiles } from './static-files'

export type App = {
  operation: ReturnType<typeof operationRoute>
  files: ReturnType<typeof filesRoute>
  pages: ReturnType<typeof staticFiles>
  health(): Promise<{ ok: boolean; database: string; migration: string | null }>
  openApi(): Promise<unknown>
  docs(): Promise<string>
  /** Three phones on one page; null outside the demo. */
  demo: (() => Promise<string>) | null
  /** Null outside the demo. */
  personas: readonly unknown[] | null
  log(line: string): void
}

export function createApp(app: App): Server {
  return createServer((request, response) => {
    const requestId = randomUUID()
    for (const [name, value] of Object.entries({ ...securityHeaders, 'X-Request-Id': requestId })) response.setHeader(name, value)
    route(app, request, response, requestId).catch((error: unknown) => {
      app.log(JSON.stringify({ level: 'error', requestId, path: request.url?.split('?')[0], name: error instanceof Error ? error.name : typeof error }))
      if (!response.headersSent) sendProblem(response, 'unexpected')
      else response.destroy()
    })
  })
}

async function route(app: App, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
  const { pathname, searchParams } = addressOf(request)
  if (pathname.startsWith('/api/')) {
    const operation = pathname.slice('/api/'.length)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && operation === 'health') {
      const health = await app.health()
      return sendJson(response, health.ok ? 200 : 503, health)
    }
    if (isRead && operation === 'openapi.json') return sendJson(response, 200, await app.openApi())
    if (isRead && operation === 'demo/personas' && app.personas) return sendJson(response, 200, { personas: app.personas })
    const [, fileId] = /^files\/([0-9a-z-]{1,64})$/.exec(operation) ?? []
    if (fileId !== undefined && !operationNames.has(operation)) return app.files(request, response, fileId, searchParams)
    return app.operation(request, response, operation, requestId)
  }
  request.resume()
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendProblem(response, 'method-not-allowed', { sentence: '这个地址只能打开看', headers: { Allow: 'GET, HEAD' } })
  }
  if (pathname === '/docs') return sendPage(response, await app.docs())
  if (pathname === '/demo' && app.demo) return sendPage(response, await app.demo())
  if (!(await app.pages(request, response, pathname))) {
    send(response, 404, '没有这个页面。请从首页进入：/\n', { 'Content-Type': 'text/plain; charset=utf-8' })
  }
}

function sendPage(response: ServerResponse, page: string): void {
  send(response, 200, page, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentSecurityPolicy(page) })
}

function addressOf({ url = '/' }: IncomingMessage): { pathname: string; searchParams: URLSearchParams } {
  try {
    const { pathname, searchParams } = new URL(url, 'http://here')
    return { pathname: decodeURIComponent(pathname), searchParams }
  } catch {
    // No address of ours is written like this.
    return { pathname: url, searchParams: new URLSearchParams() }
  }
}
