import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { CSSProperties, ReactNode } from 'react'
import { aria } from './aria'
import { OfflineNotice } from './offline-notice'
import { ScreenHeader } from './screen-header'
import { ScreenHeading } from './screen-heading'
import { useShell } from './shell'
import './tokens.scss'
import './screen.scss'

export interface ScreenProps {
  /** Shown in the H5 header; on WeChat the page config's navigationBarTitleText shows it. */
  title: string
  children: ReactNode
  /** A BottomBar; stays at the bottom of the window. */
  bottom?: ReactNode
  /** Pull to refresh; the page config must set enablePullDownRefresh. */
  onRefresh?: () => Promise<unknown>
  /** The large question or headline at the top of the content. */
  heading?: string
  /** A small thing at the end of the headline, such as home's bell. */
  headingEnd?: ReactNode
  /** One quiet sentence under the heading. */
  lead?: string
  /** Hide the H5 header, for a tab that opens with its own greeting. */
  isHeaderless?: boolean
}

type ScaledStyle = CSSProperties & Record<'--scale', number>

/** The shell of every page: tokens, scale, header, one main landmark, safe area and the fixed bar. */
export function Screen({ title, children, bottom, onRefresh, heading, headingEnd, lead, isHeaderless }: ScreenProps) {
  const { scale, isElder, isOffline, contentFrom, hasNativeHeader } = useShell()
  usePullDownRefresh(() => {
    void Promise.resolve(onRefresh?.()).finally(() => Taro.stopPullDownRefresh())
  })
  const style: ScaledStyle = { '--scale': scale }
  return (
    <View className={`ui-screen${isElder ? ' ui-screen--elder' : ''}`} style={style}>
      {!hasNativeHeader && <ScreenHeader title={title} isTitleHidden={isHeaderless ?? false} />}
      {(isOffline || contentFrom !== undefined) && <OfflineNotice isOffline={isOffline} contentFrom={contentFrom} />}
      <View className='ui-screen__main' {...aria({ role: 'main', label: title })}>
        {heading && <ScreenHeading heading={heading} lead={lead} end={headingEnd} />}
        {children}
      </View>
      {bottom}
    </View>
  )
}
