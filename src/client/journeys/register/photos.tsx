import { useState } from 'react'
import { maxPhotos } from '../../../contract/file'
import { previewPhotos } from '../../platform/preview-photos'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { Notice } from '../../ui/notice'
import { PhotoGrid } from '../../ui/photo-grid'
import { Words } from '../../ui/words'
import { StepScreen } from './step-screen'
import { useDraftPhotos } from './use-draft-photos'
import type { StepTools } from './use-step'

export default function Photos() {
  return <StepScreen name='photos'>{(step) => <PhotoFields {...step} />}</StepScreen>
}

function PhotoFields({ draft, errorAt }: StepTools) {
  const { items, add, remove, retry, remark } = useDraftPhotos(draft)
  const [removing, setRemoving] = useState<string>()
  const error = errorAt('photoIds')
  const askOrRemove = (id: string) => {
    // Only what is already there is worth a question; stopping an upload is what 取消 means.
    if (items.find((item) => item.id === id)?.state === 'ready') setRemoving(id)
    else remove(id)
  }
  return (
    <>
      <PhotoGrid
        photos={items} onRemove={askOrRemove} onRetry={retry} onAdd={items.length < maxPhotos ? add : undefined}
        onOpen={(id) => previewPhotos(items.map(({ src }) => src), items.find((item) => item.id === id)?.src ?? '')}
      />
      {remark && <Notice tone='waiting' icon='info' isAlert>{remark}</Notice>}
      {error && <Notice tone='overdue' icon='warning' isAlert>{error}</Notice>}
      <Words kind='quiet'>{`最多 ${maxPhotos} 张。照片会缩小，里面的拍摄地点会去掉；只给办这件事的人看。尽量不要拍到别人的脸。`}</Words>
      {removing && (
        <ConfirmSheet
          title='去掉这张照片？' explanation='手机相册里的还在，以后可以再加。' confirmLabel='去掉' isDanger
          onClose={() => setRemoving(undefined)}
          onConfirm={() => {
            remove(removing)
            setRemoving(undefined)
          }}
        />
      )}
    </>
  )
}
