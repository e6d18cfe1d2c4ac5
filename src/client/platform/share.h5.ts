import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Shared } from './shareable'

/** A browser passes on the address and the title of its window, from a menu of its own. */
export function useShare({ title }: Shared): void {
  const sayTitle = () => {
    document.title = title
  }
  useDidShow(sayTitle)
  useEffect(sayTitle, [title])
}
