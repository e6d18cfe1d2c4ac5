import { switchTab } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'

/** A code that never was, or is withdrawn; `advice` is the server's own sentence. */
export function PlateUnknown({ advice, onAnother }: { advice: string; onAnother: () => void }) {
  return (
    <Screen
      title='门牌'
      bottom={(
        <BottomBar>
          <Button kind='secondary' icon='phone' label='打 12345' onPress={() => callPhone('12345')} />
          <Button label='去首页登记' onPress={() => switchTab('home')} />
        </BottomBar>
      )}
    >
      <EmptyState picture='not-found' title='这块门牌打不开' advice={advice} action={{ label: '换一个门牌', onPress: onAnother }} />
    </Screen>
  )
}
