import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { outbox, useOutbox } from '../../api/waiting'
import { useForeground } from '../../platform/foreground'
import { useNetwork } from '../../platform/network-state'

const againAfterMs = 30_000

const deliver = () => {
  // A phone that has not said yet may have none: what was surely never sent shall not count as tried.
  if (useNetwork.getState().isOnline) void outbox.getState().deliver()
}

/** For the app itself: what waits goes when it starts, comes to the front or finds the network again, and now and then in between. */
export function useDelivery(): void {
  const isOnline = useNetwork((network) => network.isOnline === true)
  const isAnyWaiting = useOutbox(({ letters }) => letters.some(({ outcome }) => outcome === undefined))
  useDidShow(deliver)
  useForeground(deliver)
  useEffect(() => {
    if (!isOnline || !isAnyWaiting) return
    deliver()
    const again = setInterval(deliver, againAfterMs)
    return () => clearInterval(again)
  }, [isOnline, isAnyWaiting])
}
