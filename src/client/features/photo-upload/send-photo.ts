import { api } from '../../api/client'
import { serverAddress } from '../../api/origin'
import { problemOf } from '../../api/problem-of'
import { authorization } from '../../api/session'
import type { PickedPhoto } from '../../platform/picked-photo'
import { randomId } from '../../platform/random-id'
import { upload } from '../../platform/upload'

export type SentPhoto = { end: 'done'; fileId: string; url: string } | { end: 'failed'; reason: string } | { end: 'cancelled' }

export interface Sending {
  finished: Promise<SentPhoto>
  cancel: () => void
}

/** One photo's way: we ask where to put it, put it there, and have it looked at. Cancelling stops it at any point. */
export function sendPhoto(photo: PickedPhoto, onProgress: (percent: number) => void): Sending {
  let isCancelled = false
  let stop = () => {}
  const send = async (): Promise<SentPhoto> => {
    const { contentType, byteLength } = photo
    const { fileId, uploadUrl } = await api.files.begin({ contentType, byteLength }, { context: { idempotencyKey: randomId() } })
    if (isCancelled) return { end: 'cancelled' }
    const identity = authorization()
    const job = upload({ url: serverAddress(uploadUrl), path: photo.path, headers: identity ? { Authorization: identity } : {}, onProgress })
    stop = job.cancel
    const sent = await job.finished
    if (sent.end === 'cancelled' || isCancelled) return { end: 'cancelled' }
    if (sent.end !== 'done') return { end: 'failed', reason: sent.end === 'refused' ? '没传上' : '网络不通' }
    const { photo: kept } = await api.files.finish({ fileId }, { context: { idempotencyKey: randomId() } })
    return isCancelled ? { end: 'cancelled' } : { end: 'done', fileId, url: serverAddress(kept.url) }
  }
  return {
    finished: send().catch((error: unknown) => ({ end: 'failed', reason: problemOf(error).message })),
    cancel: () => {
      isCancelled = true
      stop()
    },
  }
}
