import { useState } from 'react'
import type { AdminRoomDetail, RoomFields } from '../../../contract/admin-room'
import { accessFeatures } from '../../../contract/room'
import { accessFeatureNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { replace } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { SelectField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { SettingRefused } from './setting-refused'

type Change = (change: Partial<RoomFields>) => void

function RoomFieldsForm({ room, onChange }: { room: RoomFields; onChange: Change }) {
  const places = useQuery('places/list', {})
  const communities = places.data?.communities ?? []
  const settle = (communityId: string) => {
    const found = communities.find(({ id }) => id === communityId)
    if (found) onChange({ communityId, position: found.position })
  }
  return (
    <>
      <TextField label='名称' value={room.name} maxLength={20} onChange={(name) => onChange({ name })} />
      <TextField label='简称' hint='圆牌上的两个字' value={room.badge} maxLength={4} onChange={(badge) => onChange({ badge })} />
      <TextField label='一句话由来' value={room.storyLine} maxLength={60} onChange={(storyLine) => onChange({ storyLine })} />
      <TextArea label='由来' value={room.story.join('\n')} maxLength={900} onChange={(story) => onChange({ story: story.split('\n').filter((line) => line.trim() !== '') })} />
      <SelectField label='在哪个社区' options={communities.map(({ id, name }) => ({ value: id, label: name }))} value={room.communityId || undefined} onChange={settle} />
      <TextField label='地址' value={room.address} maxLength={60} onChange={(address) => onChange({ address })} />
      <TextField label='怎么走' value={room.route} maxLength={200} onChange={(route) => onChange({ route })} />
      <TextField label='电话' value={room.phone} maxLength={13} onChange={(phone) => onChange({ phone })} />
      <TextField label='几席' hint='同时能开几场' keyboard='number' value={String(room.capacity || '')} maxLength={2} onChange={(capacity) => onChange({ capacity: Number(capacity) })} />
      <TextField label='一次多少分钟' keyboard='number' value={String(room.sittingMinutes || '')} maxLength={3} onChange={(minutes) => onChange({ sittingMinutes: Number(minutes) })} />
      <ChoiceGroup label='方便哪些人' kind='group'>
        <Row kind='wrap'>
          {accessFeatures.map((one) => (
            <ChoiceChip key={one} label={accessFeatureNames[one]} isSelected={room.access.includes(one)} onPress={() => onChange({ access: room.access.includes(one) ? room.access.filter((each) => each !== one) : [...room.access, one] })} />
          ))}
        </Row>
      </ChoiceGroup>
    </>
  )
}

export function RoomSheet({ detail, onClose }: { detail: AdminRoomDetail; onClose: () => void }) {
  const [room, setRoom] = useState(detail.room)
  const { run, isBusy, problem } = useCommand('admin/changeRoom', ['admin/', 'rooms/'])
  const save = async () => {
    const result = await run({ roomId: detail.roomId, version: detail.version, room })
    if (!result.ok) return
    toast('存好了')
    onClose()
  }
  return (
    <Sheet title='改调解室' onClose={onClose} foot={<Button label='存好' isBusy={isBusy} onPress={() => void save()} />}>
      <RoomFieldsForm room={room} onChange={(change) => setRoom({ ...room, ...change })} />
      <SettingRefused problem={problem} />
    </Sheet>
  )
}

const empty: RoomFields = {
  name: '', badge: '', storyLine: '', story: [], communityId: '', address: '', phone: '', route: '', position: { latitude: 0, longitude: 0 }, access: [], capacity: 1, sittingMinutes: 60,
}

export function NewRoom() {
  const [room, setRoom] = useState(empty)
  const { run, isBusy, problem } = useCommand('admin/addRoom', ['admin/', 'rooms/'])
  const add = async () => {
    const result = await run(room)
    if (!result.ok) return
    toast('加好了，接着定开放时间')
    replace('adminRoom', { roomId: result.output.roomId })
  }
  const missing = room.name.trim() === '' ? '请写名称' : room.communityId === '' ? '请选社区' : undefined
  return (
    <Screen title='调解室设置' heading='加一间调解室' bottom={<BottomBar><Button label='加上' isBusy={isBusy} disabledReason={missing} onPress={() => void add()} /></BottomBar>}>
      <RoomFieldsForm room={room} onChange={(change) => setRoom({ ...room, ...change })} />
      <SettingRefused problem={problem} />
    </Screen>
  )
}
