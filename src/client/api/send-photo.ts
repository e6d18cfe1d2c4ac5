import type { Photo } from '../../contract/file'
import { randomId } from '../platform/random-id'
import type { PickedPhoto } from '../platform/picked-photo'
import { upload } from '../platform/upload'
import type { Upload } from '../platform/upload-job'
import { callOperation } from './operation'
import { serverAddress } from './origin'
import { problemOf, type Problem } from './problem-of'
import { authorization } from './session'

export type SentPhoto = { end: 'sent'; fileId: string; photo: Photo } | { end: 'failed'; problem: Problem } | { end: 'cancelled' }

export interface SendingPhoto {
  finished: Promise<SentPhoto>
  cancel: () => void
}

/** Begin, upload, finish (contract/file): one photo on its way to the server, with its progress from 0 to 100. */
export function sendPhoto({ path, contentType, byteLength }: PickedPhoto, onProgress: (percent: number) => void): SendingPhoto {
  let isCancelled = false
  let running: Upload | undefined

  const send = async (): Promise<SentPhoto> => {
    const { fileId, uploadUrl } = await callOperation('files/begin', { contentType, byteLength }, { idempotencyKey: randomId() })
    if (isCancelled) return { end: 'cancelled' }
    const identity = authorization()
    running = upload({ url: serverAddress(uploadUrl), path, headers: identity ? { Authorization: identity } : {}, onProgress })
    const uploaded = await running.finished
    if (uploaded.end === 'cancelled') return { end: 'cancelled' }
    if (uploaded.end !== 'done') return { end: 'failed', problem: problemOf(uploaded) }
    const { photo } = await callOperation('files/finish', { fileId }, { idempotencyKey: randomId() })
    return isCancelled ? { end: 'cancelled' } : { end: 'sent', fileId, photo }
  }

  return {
    finished: send().catch((error: unknown) => ({ end: 'failed', problem: problemOf(error) })),
    cancel: () => {
      isCancelled = true
      running?.cancel()
    },
  }
}
