import { renewDevice } from '../../api/device'
import { useCommand } from '../../api/use-command'
import { switchTab } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'

export default function SignedOut() {
  const { run, isBusy, problem } = useCommand('session/signInAgain')
  const enter = async () => {
    const goBack = renewDevice()
    const result = await run({})
    if (result.ok) switchTab('home')
    else goBack()
  }
  return (
    <Screen
      title='已退出' heading='这台手机已经退出' lead='看过的内容和没交的草稿，都从手机里删掉了。'
      bottom={<BottomBar><Button label='重新进入' isBusy={isBusy} onPress={() => void enter()} /></BottomBar>}
    >
      <EmptyState picture='only-yours' title='交给我们的事还在办，一件没少' advice='这是您的手机，点“重新进入”接着用。不是您的，关掉就好。' />
      {problem && <Notice tone='overdue' isAlert>{problem.message}</Notice>}
    </Screen>
  )
}
