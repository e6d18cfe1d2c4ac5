// The H5 build: names with a hash in them never change and are kept for a year; the page itself is asked for each time.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { contentSecurityPolicy, type Framing } from './security-headers'
import { send } from './reply'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp',
  '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.map': 'application/json; charset=utf-8',
}
const isText = (type: string) => /^text|json|svg/.test(type)
const hasHash = /\.[0-9a-f]{8,}\.(js|css|png|jpg|webp|svg|woff2)$/

type Kept = { bytes: Buffer; packed: Map<string, Buffer>; etag: string; headers: Record<string, string> }

export function staticFiles(directory: string, framing: Framing = 'none') {
  const kept = new Map<string, Kept>()
  const find = async (name: string): Promise<Kept | null> => {
    const known = kept.get(name)
    // The page is read anew, so that a new build shows without a restart.
    if (known && hasHash.test(name)) return known
    const found = await load(directory, name, framing)
    if (!found) return null
    if (known?.etag === found.etag) return known
    kept.set(name, found)
    return found
  }
  /** False when there is no such file. */
  return async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> => {
    const found = await find(pathname === '/' ? '/index.html' : pathname)
    if (!found) return false
    if (request.headers['if-none-match'] === found.etag) {
      response.writeHead(304, found.headers).end()
      return true
    }
    const encoding = isText(found.headers['Content-Type'] ?? '') ? encodingFor(request) : null
    if (encoding === null) send(response, 200, found.bytes, found.headers)
    else send(response, 200, await packed(found, encoding), { ...found.headers, 'Content-Encoding': encoding })
    return true
  }
}

async function load(directory: string, name: string, framing: Framing): Promise<Kept | null> {
  const file = path.join(directory, path.normalize(name))
  if (!file.startsWith(directory + path.sep)) return null
  const type = types[path.extname(file)]
  const bytes = type === undefined ? null : await readFile(file).catch(() => null)
  if (!bytes || type === undefined) return null
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return {
    bytes, etag, packed: new Map(),
    headers: {
      'Content-Type': type, ETag: etag, Vary: 'Accept-Encoding',
      'Cache-Control': hasHash.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(path.extname(file) === '.html' ? { 'Content-Security-Policy': contentSecurityPolicy(bytes.toString('utf8'), framing) } : {}),
      ...(framing === 'self' ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
    },
  }
}

function encodingFor(request: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
}

async function packed({ bytes, packed: done }: Kept, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const before = done.get(encoding)
  if (before) return before
  const smaller = encoding === 'br'
    ? await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : await promisify(gzip)(bytes)
  done.set(encoding, smaller)
  return smaller
}
