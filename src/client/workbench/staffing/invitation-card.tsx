import { useState } from 'react'
import { staffStandingNames } from '../../../contract/terms'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { now } from '../../platform/clock'
import { copyText } from '../../platform/copy-text'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { StepRefused } from '../dispatching/step-refused'

/** How somebody gets in. The code is shown once, right after it is made, and nowhere again. */
export function InvitationCard({ member: { id, name, standing, invitation } }: { member: OutputOf<'staff/get'>['member'] }) {
  const invite = useCommand('staff/invite', ['staff/'])
  const revoke = useCommand('staff/revokeInvitation', ['staff/'])
  const [made, setMade] = useState<OutputOf<'staff/invite'>>()
  const make = async () => {
    const result = await invite.run({ staffId: id })
    if (result.ok) setMade(result.output)
  }
  const takeBack = async () => {
    const result = await revoke.run({ staffId: id })
    if (!result.ok) return
    setMade(undefined)
    toast('邀请已收回')
  }
  const copy = async () => { toast(made && await copyText(made.code) ? '复制好了' : '没有复制成，请再试一次') }
  return (
    <Card kind='marked'>
      <Words kind='strong'>{`${name} · ${staffStandingNames[standing]}`}</Words>
      {made && (
        <>
          <Notice title='邀请码只显示这一次' icon='lock'>{`请发给${name}本人。打开“我的 → 我有邀请码”，贴进去就能加入。${shownAt(made.expiresAt, now())} 前有效，只能用一次。`}</Notice>
          <Words isSelectable>{made.code}</Words>
          <Button label='复制邀请码' icon='copy' onPress={() => void copy()} />
        </>
      )}
      {!made && invitation && <Words kind='quiet'>{`邀请已发出，${shownAt(invitation.expiresAt, now())} 前有效。码没收到就再发一个，原来的自动作废。`}</Words>}
      {!made && !invitation && <Words kind='quiet'>{standing === 'in-office' ? '换了手机或微信，再发一次邀请就行。' : '还不能进来办事，先发一个邀请。'}</Words>}
      <Row kind='wrap'>
        {!made && <Button label={invitation || standing === 'in-office' ? '再发一个邀请' : '发邀请'} kind='secondary' size='small' isBusy={invite.isBusy} onPress={() => void make()} />}
        {(made ?? invitation) && <Button label='收回邀请' kind='secondary' size='small' isBusy={revoke.isBusy} onPress={() => void takeBack()} />}
      </Row>
      <StepRefused problem={invite.problem ?? revoke.problem} />
    </Card>
  )
}
