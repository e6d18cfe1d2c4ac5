import { useState } from 'react'
import { mostLeadPhotos } from '../../../contract/lead'
import { beginUpload, cancelUpload, retryUpload, usePhotoUploads } from '../../features/photo-upload/photo-uploads'
import { choosePhotos } from '../../platform/choose-photos'
import { randomId } from '../../platform/random-id'
import type { PhotoGridItem } from '../../ui/photo-grid'

type LeadPhoto = { id: string; src: string; fileId: string | null }

export function useLeadPhotos() {
  const states = usePhotoUploads((uploads) => uploads.states)
  const [photos, setPhotos] = useState<LeadPhoto[]>([])
  const [remark, setRemark] = useState<string>()
  const items = photos.map(({ id, src, fileId }): PhotoGridItem => {
    const upload = states[id]
    if (fileId !== null) return { id, src, state: 'ready' }
    return upload?.failure === undefined ? { id, src, state: 'uploading', progress: upload?.progress } : { id, src, state: 'failed', reason: upload.failure }
  })
  return {
    items,
    remark,
    ready: photos.flatMap(({ fileId }) => fileId ?? []),
    isSending: photos.some(({ fileId }) => fileId === null),
    add: () => {
      setRemark(undefined)
      void choosePhotos(mostLeadPhotos - photos.length).then(({ photos: picked, unusable }) => {
        for (const photo of picked) {
          const id = randomId()
          setPhotos((before) => [...before, { id, src: photo.path, fileId: null }])
          beginUpload(id, photo, ({ fileId, url }) => setPhotos((before) => before.map((one) => (one.id === id ? { id, fileId, src: url } : one))))
        }
        if (unusable > 0) setRemark(`有 ${unusable} 张打不开，请换成 JPG、PNG 或 WebP 图片`)
      })
    },
    remove: (id: string) => {
      cancelUpload(id)
      setPhotos((before) => before.filter((photo) => photo.id !== id))
    },
    retry: (id: string) => {
      if (!retryUpload(id)) setRemark('这张照片手机里找不到了，请去掉它，再选一次')
    },
  }
}
