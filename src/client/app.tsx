import { useLaunch } from '@tarojs/taro'
import { useMemo, type PropsWithChildren } from 'react'
import { cloudEnvironment } from './api/client'
import { startCloud } from './api/cloud-transport'
import { DemoIdentity } from './features/demo-identity/demo-identity'
import { personasOnce } from './features/demo-identity/personas-once'
import { useElderView } from './platform/elder-view'
import { pressWithKeyboard } from './platform/keyboard'
import { back, canGoBack } from './platform/navigation'
import { useIsOnline } from './platform/network'
import { hasNativeHeader } from './platform/surroundings'
import { systemTextScale } from './platform/system-text-scale'
import { textScale } from './platform/text-scale'
import { ShellContext, type Shell } from './ui/shell'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (cloudEnvironment) startCloud(cloudEnvironment)
    pressWithKeyboard()
    void personasOnce()
  })
  const isElder = useElderView((view) => view.isElder)
  const isOffline = !useIsOnline()
  const systemScale = useMemo(systemTextScale, [])
  const shell = useMemo<Shell>(() => ({
    scale: textScale(systemScale, isElder),
    isElder,
    isOffline,
    hasNativeHeader,
    canGoBack,
    goBack: back,
    headerEnd: hasNativeHeader ? undefined : <DemoIdentity />,
  }), [systemScale, isElder, isOffline])
  return <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>
}
