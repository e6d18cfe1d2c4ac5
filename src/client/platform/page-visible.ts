import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { useForeground } from './foreground'

/** True while this page is the one on the screen and the app is in front. Calls `onReturn` each time it comes back. */
export function usePageVisible(onReturn?: () => void): boolean {
  const [isShown, setIsShown] = useState(true)
  const [hasLeft, setHasLeft] = useState(false)
  const isForeground = useForeground(() => {
    if (isShown) onReturn?.()
  })
  useDidShow(() => {
    setIsShown(true)
    if (hasLeft) onReturn?.()
  })
  useDidHide(() => {
    setIsShown(false)
    setHasLeft(true)
  })
  return isShown && isForeground
}
