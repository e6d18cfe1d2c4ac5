import { useState } from 'react'
import { maxPhotos } from '../../../contract/file'
import { beginUpload, cancelUpload, retryUpload, usePhotoUploads, type UploadState } from '../../features/photo-upload/photo-uploads'
import { choosePhotos } from '../../platform/choose-photos'
import type { PickedPhoto } from '../../platform/picked-photo'
import { randomId } from '../../platform/random-id'
import type { PhotoGridItem } from '../../ui/photo-grid'
import type { Draft, DraftPhoto } from './draft'
import { drafts } from './use-drafts'

/** The photos of a draft and what can be done with them. Uploads go on while the resident looks at another question. */
export function useDraftPhotos({ id: draftId, photos }: Draft) {
  const states = usePhotoUploads((uploads) => uploads.states)
  const [remark, setRemark] = useState<string>()
  const put = (change: (before: readonly DraftPhoto[]) => DraftPhoto[]) =>
    drafts.getState().change(draftId, (draft) => ({ photos: change(draft.photos) }))

  const begin = (picked: PickedPhoto) => {
    const id = randomId()
    put((before) => [...before, { id, src: picked.path, fileId: null }])
    beginUpload(id, picked, ({ fileId, url }) => put((before) => before.map((photo) => (photo.id === id ? { id, fileId, src: url } : photo))))
  }
  return {
    items: photos.map((photo) => shown(photo, states[photo.id])),
    remark,
    add: () => {
      setRemark(undefined)
      void choosePhotos(maxPhotos - photos.length).then(({ photos: picked, unusable }) => {
        picked.forEach(begin)
        if (unusable > 0) setRemark(`有 ${unusable} 张打不开，请换成 JPG、PNG 或 WebP 图片`)
      })
    },
    remove: (id: string) => {
      cancelUpload(id)
      put((before) => before.filter((photo) => photo.id !== id))
    },
    retry: (id: string) => {
      if (!retryUpload(id)) setRemark('这张照片手机里找不到了，请去掉它，再选一次')
    },
  }
}

function shown({ id, src, fileId }: DraftPhoto, upload: UploadState | undefined): PhotoGridItem {
  if (fileId !== null) return { id, src, state: 'ready' }
  if (!upload) return { id, src, state: 'failed', reason: '上次没传完' }
  return upload.failure === undefined ? { id, src, state: 'uploading', progress: upload.progress } : { id, src, state: 'failed', reason: upload.failure }
}
