import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'

export default function WorkDesk() {
  return (
    <Screen title='工作台'>
      <EmptyState picture='all-done' title='现在没有要办的事' />
    </Screen>
  )
}
