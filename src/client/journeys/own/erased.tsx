import { back } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import type { Kept } from './kept-words'
import { StayingRows } from './kept-rows'

/** What became of it: gone is gone, and what is left is named once more with its reason. */
export function Erased({ left }: { left: readonly Kept[] }) {
  return (
    <Screen title='删除我的信息' heading='删好了' bottom={<BottomBar><Button label='知道了' onPress={back} /></BottomBar>}>
      {left.length === 0
        ? <EmptyState picture='all-done' title='都删干净了' advice='想用的时候，随时可以再来。' />
        : (
            <>
              <Notice tone='done' icon='done'>能删的都删了。下次登记，要重新填称呼和电话。</Notice>
              <SectionTitle title='还留着的' />
              <Card><StayingRows staying={left} /></Card>
            </>
          )}
    </Screen>
  )
}
