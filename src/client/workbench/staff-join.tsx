import { useState } from 'react'
import { roleNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { switchTab, replace, useParams } from '../platform/navigation'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'
import { TextField } from '../ui/text-field'
import { StepRefused } from './dispatching/step-refused'
import { invitationCodeIn } from './staffing/invitation-code-in'

/** Whoever opens an invitation takes the place it is for: by a link or code with it, or by pasting it. */
export default function StaffJoin() {
  const params = useParams('staffJoin')
  const [said, setSaid] = useState(params.code ?? params.scene ?? '')
  const { run, isBusy, problem } = useCommand('staff/join', ['session/', 'workbench/', 'notices/'])
  const [joined, setJoined] = useState<{ name: string; office: string }>()
  const code = invitationCodeIn(said)
  const join = async () => {
    if (!code) return
    const result = await run({ code })
    if (!result.ok) return
    const { name, role, title, organisationName } = result.output
    setJoined({ name, office: `${organisationName} · ${title} · ${roleNames[role]}` })
  }
  if (joined) {
    return (
      <Screen title='加入工作'>
        <EmptyState picture='all-done' title={`${joined.name}，欢迎您`} advice={`${joined.office}。这部手机现在就能办事，不要借给别人用。`} action={{ label: '去工作台', onPress: () => replace('workDesk', {}) }} />
      </Screen>
    )
  }
  return (
    <Screen
      title='加入工作' heading='用邀请码加入' lead='邀请码是管理员发给您本人的，七天内有效，只能用一次。请不要替别人加入。'
      bottom={(
        <BottomBar>
          <Button label='不加入' kind='secondary' onPress={() => switchTab('home')} />
          <Button label='加入' isBusy={isBusy} disabledReason={code ? undefined : '请把 32 位邀请码整段贴进来'} onPress={() => void join()} />
        </BottomBar>
      )}
    >
      <TextField label='邀请码' hint='32 位字母和数字，复制以后贴进来' value={said} maxLength={200} onChange={setSaid} />
      <StepRefused problem={problem} />
    </Screen>
  )
}
