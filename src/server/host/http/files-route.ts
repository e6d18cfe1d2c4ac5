// Photos go past the API: up and down by short-lived signed URLs, so that a phone can upload without a session.
import busboy from 'busboy'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { maxPhotoBytes } from '../../../contract/file'
import type { LocalDirectory } from '../../adapters/files/local-directory'
import { photoTypeOf } from '../../domain/photo/clean-photo'
import { send, sendJson, sendProblem } from './reply'

export function filesRoute(files: LocalDirectory, now: () => Date) {
  return async (request: IncomingMessage, response: ServerResponse, fileId: string, query: URLSearchParams): Promise<void> => {
    const isUpload = request.method === 'POST'
    if (!isUpload && request.method !== 'GET' && request.method !== 'HEAD') {
      request.resume()
      return sendProblem(response, 'method-not-allowed', { sentence: '请用 POST 上传，用 GET 查看', headers: { Allow: 'GET, HEAD, POST' } })
    }
    if (!files.allows(isUpload ? 'upload' : 'download', fileId, query, now())) {
      request.resume()
      return sendProblem(response, 'not-found', { sentence: isUpload ? '上传已过期，请重新选择照片' : '照片链接已过期，请刷新再看' })
    }
    return isUpload ? upload(files, request, response, fileId) : download(files, response, fileId)
  }
}

async function upload(files: LocalDirectory, request: IncomingMessage, response: ServerResponse, fileId: string): Promise<void> {
  const arrived = await receivedFile(request)
  if (arrived === 'too-large') return sendProblem(response, 'input-too-large', { sentence: '图片超过 10 MB，请换一张小一些的' })
  if (arrived === 'malformed') return sendProblem(response, 'photo-not-usable', { sentence: '没有收到照片，请重新选择' })
  if (photoTypeOf(arrived) === null) return sendProblem(response, 'photo-not-usable')
  await files.receive(fileId, arrived)
  sendJson(response, 200, {})
}

/** The bytes of multipart field `file`. */
function receivedFile(request: IncomingMessage): Promise<Buffer | 'too-large' | 'malformed'> {
  return new Promise((resolve) => {
    const refuse = () => {
      request.unpipe()
      request.resume()
      resolve('malformed')
    }
    try {
      const form = busboy({ headers: request.headers, limits: { fileSize: maxPhotoBytes + 1, files: 1, fields: 10, fieldSize: 1000 } })
      let found: Buffer | 'too-large' | 'malformed' = 'malformed'
      form.on('file', (field, stream) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('error', refuse)
        stream.on('close', () => {
          if (field !== 'file') return
          const bytes = Buffer.concat(parts)
          found = bytes.length > maxPhotoBytes ? 'too-large' : bytes
        })
      })
      form.on('error', refuse)
      form.on('close', () => resolve(found))
      request.on('aborted', refuse)
      request.pipe(form)
    } catch {
      // Not multipart at all.
      refuse()
    }
  })
}

async function download(files: LocalDirectory, response: ServerResponse, fileId: string): Promise<void> {
  const photo = await files.serve(fileId)
  const type = photo && photoTypeOf(photo)
  if (!photo || !type) return sendProblem(response, 'not-found')
  send(response, 200, photo, { 'Content-Type': type, 'Cache-Control': 'private, max-age=3600', 'Content-Security-Policy': "default-src 'none'" })
}
