import { createHash } from 'node:crypto'

/** On every answer. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=()',
  'X-Frame-Options': 'DENY',
} as const

/** Who may show a page inside their own: nobody, or this very host, whose demo shows three phones on one page. */
export type Framing = 'none' | 'self'

/** For one page: only our own scripts and those written into this very page; Taro sets styles on elements. */
export function contentSecurityPolicy(html: string, framing: Framing = 'none'): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
  const hashes = inline.filter((script) => script !== '').map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors '${framing}'`,
  ].join('; ')
}
