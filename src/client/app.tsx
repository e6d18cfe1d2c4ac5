import { useLaunch } from '@tarojs/taro'
import { useMemo, type PropsWithChildren } from 'react'
import { cloudEnvironment } from './api/client'
import { startCloud } from './api/cloud-transport'
import { forgetAll } from './api/forget-all'
import { useContentFrom } from './api/reads-on-screen'
import { onSignedOut } from './api/signed-out'
import { DemoIdentity } from './features/demo-identity/demo-identity'
import { personasOnce } from './features/demo-identity/personas-once'
import { useDelivery } from './features/waiting-to-send/use-delivery'
import { now } from './platform/clock'
import { useElderView } from './platform/elder-view'
import { pressWithKeyboard } from './platform/keyboard'
import { nameTabBar } from './platform/landmarks'
import { back, canGoBack, retreatTo } from './platform/navigation'
import { watchNetwork } from './platform/network'
import { useIsOnline } from './platform/network-state'
import { hasNativeHeader } from './platform/surroundings'
import { systemTextScale } from './platform/system-text-scale'
import { textScale } from './platform/text-scale'
import { ShellContext, type Shell } from './ui/shell'
import { shownAt } from './ui/shown-time'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (cloudEnvironment) startCloud(cloudEnvironment)
    onSignedOut(() => {
      forgetAll()
      retreatTo('ownSignedOut')
    })
    watchNetwork()
    pressWithKeyboard()
    nameTabBar()
    void personasOnce()
  })
  useDelivery()
  const isElder = useElderView((view) => view.isElder)
  const isOffline = !useIsOnline()
  const contentFrom = useContentFrom(isOffline)
  const systemScale = useMemo(systemTextScale, [])
  const shell = useMemo<Shell>(() => ({
    scale: textScale(systemScale, isElder),
    isElder,
    isOffline,
    contentFrom: contentFrom === undefined ? undefined : shownAt(contentFrom, now()),
    hasNativeHeader,
    canGoBack,
    goBack: back,
    headerEnd: hasNativeHeader ? undefined : <DemoIdentity />,
  }), [systemScale, isElder, isOffline, contentFrom])
  return <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>
}
