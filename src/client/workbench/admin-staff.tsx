import { useState } from 'react'
import { roleNames, staffStandingNames } from '../../contract/terms'
import { staffRoles, type StaffRole, type StaffRow } from '../../contract/staffing'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { go } from '../platform/navigation'
import { Avatar } from '../ui/avatar'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip, ChoiceChip } from '../ui/chip'
import { EmptyState } from '../ui/empty-state'
import { ListRow } from '../ui/list-row'
import { Row } from '../ui/row'
import { Screen } from '../ui/screen'
import { shownDay } from '../ui/shown-time'
import { TextField } from '../ui/text-field'

/** Everybody who works in the district, those who wait for their invitation and those who have left. */
export default function AdminStaff() {
  const [role, setRole] = useState<StaffRole>()
  const [sought, setSought] = useState('')
  // Where each page seen so far begins.
  const [starts, setStarts] = useState<readonly (string | undefined)[]>([undefined])
  const after = starts.at(-1)
  const q = sought.trim()
  const listed = useQuery('staff/list', { ...(role && { role }), ...(q !== '' && { q }), ...(after && { after }) })
  const restart = () => setStarts([undefined])
  return (
    <Screen
      title='工作人员' onRefresh={listed.refresh}
      bottom={<BottomBar><Button label='加一位' icon='user-plus' onPress={() => go('adminStaffMember', {})} /></BottomBar>}
    >
      <TextField label='找人' hint='姓名、职务或单位' value={sought} maxLength={20} onChange={(text) => { setSought(text); restart() }} />
      <Row kind='wrap'>
        {staffRoles.map((one) => <ChoiceChip key={one} kind='radio' label={roleNames[one]} isSelected={role === one} onPress={() => { setRole(role === one ? undefined : one); restart() }} />)}
      </Row>
      <Loaded query={listed}>
        {({ staff, nextAfter }) => (
          <>
            {staff.length === 0 && <EmptyState icon='users-round' title='没有找到' advice='换个写法，或点“加一位”。' />}
            {staff.length > 0 && <Card>{staff.map((member) => <StaffLine key={member.id} member={member} />)}</Card>}
            {(starts.length > 1 || nextAfter) && (
              <Row kind='spread'>
                <Button label='上一页' kind='secondary' size='small' disabledReason={starts.length > 1 ? undefined : '已经是第一页'} onPress={() => setStarts(starts.slice(0, -1))} />
                <Button label='下一页' kind='secondary' size='small' disabledReason={nextAfter ? undefined : '已经是最后一页'} onPress={() => nextAfter && setStarts([...starts, nextAfter])} />
              </Row>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function StaffLine({ member: { id, name, title, role, organisationName, standing, awayUntilOn } }: { member: StaffRow }) {
  const chip = standing !== 'in-office' ? <Chip label={staffStandingNames[standing]} tone={standing === 'invited' ? 'waiting' : 'plain'} />
    : awayUntilOn ? <Chip label={`休到 ${shownDay(awayUntilOn, now())}`} tone='waiting' /> : undefined
  return <ListRow before={<Avatar characters={name.slice(0, 1)} />} title={name} detail={`${roleNames[role]} · ${title} · ${organisationName}`} after={chip} onPress={() => go('adminStaffMember', { staffId: id })} />
}
