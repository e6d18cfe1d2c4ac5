import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From here on a list and what it opens stand side by side. */
const WIDE_PX = 900

const widthNow = (): number => (Taro.canIUse('getWindowInfo') ? Taro.getWindowInfo().windowWidth : 0)

/** Whether the window is wide enough for two panes: WeChat on a desk, a tablet held across. */
export function useWideWindow(): boolean {
  const [isWide, setIsWide] = useState(() => widthNow() >= WIDE_PX)
  useEffect(() => {
    if (!Taro.canIUse('onWindowResize')) return undefined
    const resized = () => { setIsWide(widthNow() >= WIDE_PX) }
    Taro.onWindowResize(resized)
    return () => { Taro.offWindowResize(resized) }
  }, [])
  return isWide
}
