import { useState } from 'react'
import type { Receipt } from '../../../contract/receipt'
import { savePicture } from '../../platform/save-picture'
import type { SavedPicture } from '../../platform/text-picture'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { receiptPicture } from './receipt-words'

const outcomes: Readonly<Record<SavedPicture, string>> = {
  saved: '已存成图片，在手机相册或下载里能找到。',
  'not-allowed': '还不能存到相册。请在微信右上角「…」的设置里打开「相册」，再按一次。',
  'not-saved': '这次没能存下来，请再按一次，或者先截屏。',
}

/** Keeps the receipt as a picture in the phone's album, or as a download in a browser. */
export function SaveReceipt({ receipt }: { receipt: Receipt }) {
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<SavedPicture>()
  const save = async () => {
    setIsBusy(true)
    setOutcome(await savePicture(receiptPicture(receipt)).catch(() => 'not-saved' as const))
    setIsBusy(false)
  }
  return (
    <>
      <Button label='存成图片' kind='secondary' icon='download' isBusy={isBusy} onPress={() => void save()} />
      {outcome && <Notice tone={outcome === 'saved' ? 'done' : 'waiting'} isAlert>{outcomes[outcome]}</Notice>}
    </>
  )
}
