import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** False while the phone has no network; turns by itself. */
export function useIsOnline(): boolean {
  const [isOnline, setIsOnline] = useState(true)
  useEffect(() => {
    const changed = (answer: { isConnected: boolean }) => setIsOnline(answer.isConnected)
    void Taro.getNetworkType().then(({ networkType }) => setIsOnline(networkType !== 'none')).catch(() => undefined)
    Taro.onNetworkStatusChange(changed)
    return () => Taro.offNetworkStatusChange(changed)
  }, [])
  return isOnline
}
