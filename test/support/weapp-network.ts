// wx.request and wx.uploadFile as a phone has them: real HTTP to 127.0.0.1, answers and failures in WeChat's shape.
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { DeviceFiles } from './weapp-device'

/** What every wx call may carry. */
export interface Callbacks {
  success?: (result: unknown) => void
  fail?: (problem: { errMsg: string }) => void
  complete?: (result: unknown) => void
}

interface Sent {
  url: string
  method?: string
  header?: Record<string, string>
  timeout?: number
}

interface RequestOptions extends Callbacks, Sent {
  data?: unknown
  dataType?: string
  responseType?: string
}

interface UploadOptions extends Callbacks, Sent {
  filePath: string
  name: string
  formData?: Record<string, string>
}

interface Answer {
  statusCode: number
  header: IncomingHttpHeaders
  body: Buffer
}

export interface Network {
  /** Requests the app made, oldest first, as `POST /api/rooms/list`. */
  readonly log: string[]
  isOnline: boolean
  /**
   * What becomes of an answer that has come back: `lost` breaks the connection just before it arrives, `unheard` leaves
   * the app waiting, as one wiped away in between would never hear it. The host has done what it was asked either way.
   */
  answers: 'heard' | 'lost' | 'unheard'
  /** Requests whose answer did not reach the app. */
  readonly unanswered: string[]
  request(options: RequestOptions): { abort(): void }
  uploadFile(options: UploadOptions): { abort(): void; onProgressUpdate(listener: (at: { progress: number }) => void): void }
  downloadFile(options: RequestOptions): { abort(): void }
}

const boundary = '----weapp-form'

function bodyOf({ data, header = {} }: RequestOptions): Buffer | undefined {
  if (data === undefined || data === null) return undefined
  if (typeof data === 'string') return Buffer.from(data)
  // The built app runs in jsdom's realm, where ArrayBuffer is another class.
  if (Object.prototype.toString.call(data) === '[object ArrayBuffer]') return Buffer.from(new Uint8Array(data as ArrayBuffer))
  const type = Object.entries(header).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'application/json'
  if (type.includes('urlencoded')) return Buffer.from(new URLSearchParams(data as Record<string, string>).toString())
  return Buffer.from(JSON.stringify(data))
}

function multipart({ name, filePath, formData = {} }: UploadOptions, bytes: Buffer): Buffer {
  const fields = Object.entries(formData).map(([field, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`))
  const fileName = filePath.slice(filePath.lastIndexOf('/') + 1)
  const type = fileName.endsWith('.png') ? 'image/png' : fileName.endsWith('.webp') ? 'image/webp' : 'image/jpeg'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`
  return Buffer.concat([...fields, Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

function shown({ statusCode, header, body }: Answer, { dataType = 'json', responseType }: RequestOptions): unknown {
  if (responseType === 'arraybuffer') return { statusCode, header, data: new Uint8Array(body).buffer, errMsg: 'request:ok' }
  const text = body.toString()
  let data: unknown = text
  if (dataType === 'json') {
    try {
      data = JSON.parse(text)
    } catch {
      // WeChat hands over the text when it is not JSON.
    }
  }
  return { statusCode, header, data, errMsg: 'request:ok' }
}

/** `builtOrigin` is the address baked into the build, `origin` the host that really answers in this test. */
export function weappNetwork(builtOrigin: string, origin: string, files: DeviceFiles): Network {
  const send = (api: string, sent: Sent, body: Buffer | undefined, callbacks: Callbacks, show: (answer: Answer) => unknown) => {
    let isOver = false
    const end = (report: () => void) => {
      if (isOver) return
      isOver = true
      report()
    }
    const fail = (why: string) => {
      end(() => {
        const problem = { errMsg: `${api}:fail ${why}` }
        callbacks.fail?.(problem)
        callbacks.complete?.(problem)
      })
    }
    const address = new URL(sent.url.replace(builtOrigin, origin))
    const method = (sent.method ?? 'GET').toUpperCase()
    network.log.push(`${method} ${address.pathname}`)
    if (!network.isOnline) {
      setTimeout(() => { fail('net::ERR_INTERNET_DISCONNECTED') }, 0)
      return { abort: () => undefined }
    }
    if (address.hostname !== '127.0.0.1') throw new Error(`The mini-program called ${address.origin}, which is not this test's host.`)
    const outgoing = httpRequest(address.href, {
      method,
      headers: { ...sent.header, ...(body ? { 'Content-Length': body.length } : {}) },
      timeout: sent.timeout ?? 60_000,
    }, (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.on('end', () => {
        if (network.answers !== 'heard') {
          network.unanswered.push(`${method} ${address.pathname}`)
          if (network.answers === 'lost') fail('net::ERR_CONNECTION_RESET')
          return
        }
        end(() => {
          const result = show({ statusCode: incoming.statusCode ?? 0, header: incoming.headers, body: Buffer.concat(parts) })
          callbacks.success?.(result)
          callbacks.complete?.(result)
        })
      })
    })
    outgoing.on('timeout', () => { fail('timeout'); outgoing.destroy() })
    outgoing.on('error', ({ message }) => { fail(message) })
    outgoing.end(body)
    return { abort: () => { fail('abort'); outgoing.destroy() } }
  }

  const network: Network = {
    log: [],
    unanswered: [],
    isOnline: true,
    answers: 'heard',
    request: (options) => {
      const { data, method = 'GET' } = options
      const isQuery = method.toUpperCase() === 'GET' && data !== undefined && typeof data === 'object' && data !== null
      const url = isQuery ? `${options.url}?${new URLSearchParams(data as Record<string, string>).toString()}` : options.url
      return send('request', { ...options, url }, isQuery ? undefined : bodyOf(options), options, (answer) => shown(answer, options))
    },
    uploadFile: (options) => {
      const header = { ...options.header, 'Content-Type': `multipart/form-data; boundary=${boundary}` }
      const body = multipart(options, files.read(options.filePath))
      const task = send('uploadFile', { ...options, method: 'POST', header }, body, options, ({ statusCode, body: data }) =>
        ({ statusCode, data: data.toString(), errMsg: 'uploadFile:ok' }))
      return { ...task, onProgressUpdate: (listener) => { setTimeout(() => { listener({ progress: 100 }) }, 0) } }
    },
    downloadFile: (options) => send('downloadFile', options, undefined, options, ({ statusCode, body }) =>
      ({ statusCode, tempFilePath: files.add(`download-${String(files.count())}`, body), errMsg: 'downloadFile:ok' })),
  }
  return network
}
