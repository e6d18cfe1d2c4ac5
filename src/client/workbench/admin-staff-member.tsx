import { useQuery } from '../api/use-query'
import { useParams } from '../platform/navigation'
import { Screen } from '../ui/screen'
import { Loaded } from '../features/loaded/loaded'
import { DutyEditor } from './staffing/duty-editor'
import { InHandList } from './staffing/in-hand-list'
import { InvitationCard } from './staffing/invitation-card'
import { MemberForm } from './staffing/member-form'
import { RemoveMember } from './staffing/remove-member'

/** One member of staff: who they are, how they get in, where they sit, what they have in hand, and that they leave. */
export default function AdminStaffMember() {
  const { staffId } = useParams('adminStaffMember')
  const found = useQuery('staff/get', staffId === undefined ? undefined : { staffId })
  if (staffId === undefined) {
    return <Screen title='加一位工作人员' heading='加一位工作人员' lead='存好以后发邀请。对方用邀请码加入，才算在岗。'><MemberForm /></Screen>
  }
  return (
    <Screen title='工作人员' onRefresh={found.refresh}>
      <Loaded query={found}>
        {({ member }) => (
          <>
            <InvitationCard member={member} />
            {member.role === 'mediator' && member.standing === 'in-office' && <DutyEditor key={JSON.stringify(member.duties)} member={member} />}
            <InHandList title='手上的事' cases={member.cases} sittings={member.sittings} empty='手上没有等着办的事。' />
            <MemberForm key={member.id} member={member} />
            {member.standing === 'in-office' && <RemoveMember member={member} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}
