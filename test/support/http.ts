// The machine's HTTP door over a test's API, in this process: for what only shows on the wire.
import type { AddressInfo } from 'node:net'

import { demoIdentity } from '../../src/server/host/demo-identity'
import { docsPage } from '../../src/server/host/docs/docs-page'
import { openApiDocument } from '../../src/server/host/docs/open-api'
import { createApp } from '../../src/server/host/http/create-app'
import { filesRoute } from '../../src/server/host/http/files-route'
import { operationRoute } from '../../src/server/host/http/operation-route'
import { staticFiles } from '../../src/server/host/http/static-files'
import type { Api } from './api'

export type HttpApi = Awaited<ReturnType<typeof serveApi>>

type Request = { method?: string; as?: string; key?: string; body?: RequestInit['body']; headers?: Record<string, string> }

/** `pages`: the built pages to serve beside it, for a browser. */
export async function serveApi(api: Api, { pages = '/nowhere' }: { pages?: string } = {}) {
  const server = createApp({
    operation: operationRoute(api.main, demoIdentity),
    files: filesRoute(api.files, api.clock.now),
    pages: staticFiles(pages),
    health: async () => ({ ok: true, database: 'pglite', migration: null }),
    openApi: openApiDocument,
    docs: async () => docsPage(await openApiDocument()),
    demo: null,
    personas: [],
    log: (line) => api.log.push(line),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    /** Fetches a path of this machine; answers with the parsed body where it is JSON. */
    async ask(pathname: string, { method = 'POST', as, key, body, headers }: Request = {}) {
      const response = await fetch(origin + pathname, {
        method,
        headers: { ...(as ? { Authorization: `Demo ${as}` } : {}), ...(key ? { 'Idempotency-Key': key } : {}), ...headers },
        ...(body === undefined ? {} : { body }),
      })
      const bytes = new Uint8Array(await response.arrayBuffer())
      const isJson = response.headers.get('content-type')?.includes('json') ?? false
      const answer: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined
      return { status: response.status, headers: response.headers, bytes, body: answer }
    },
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
