import { create } from 'zustand'
import type { PickedPhoto } from '../../platform/picked-photo'
import { sendPhoto, type Sending } from './send-photo'

export interface UploadState {
  /** 0 to 100. */
  progress: number
  /** Why it failed, short. */
  failure?: string
}

/** Uploads outlive the screen that began them: the resident may go on while photos travel. */
export const usePhotoUploads = create<{ states: Readonly<Record<string, UploadState>> }>(() => ({ states: {} }))

interface Begun {
  photo: PickedPhoto
  onReady: (sent: { fileId: string; url: string }) => void
}

const begun = new Map<string, Begun>()
const sending = new Map<string, Sending>()

const setState = (id: string, state: UploadState | undefined) =>
  usePhotoUploads.setState(({ states }) => {
    const { [id]: _gone, ...others } = states
    return { states: state ? { ...others, [id]: state } : others }
  })

export function beginUpload(id: string, photo: PickedPhoto, onReady: Begun['onReady']): void {
  begun.set(id, { photo, onReady })
  setState(id, { progress: 0 })
  const job = sendPhoto(photo, (progress) => setState(id, { progress }))
  sending.set(id, job)
  void job.finished.then((sent) => {
    // Cancelled, or begun anew: what this attempt says does not count any more.
    if (sending.get(id) !== job) return
    sending.delete(id)
    if (sent.end === 'done') {
      begun.delete(id)
      setState(id, undefined)
      onReady(sent)
    } else if (sent.end === 'failed') setState(id, { progress: 0, failure: sent.reason })
  })
}

/** False when the phone no longer has the picture, as after a restart: it has to be chosen again. */
export function retryUpload(id: string): boolean {
  const before = begun.get(id)
  if (before) beginUpload(id, before.photo, before.onReady)
  return before !== undefined
}

export function cancelUpload(id: string): void {
  const job = sending.get(id)
  sending.delete(id)
  begun.delete(id)
  job?.cancel()
  setState(id, undefined)
}
