import { useState } from 'react'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { SelectField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { SectionTitle } from '../../ui/section-title'
import { StepRefused } from '../dispatching/step-refused'
import { weekdayName, weekdayNames } from './weekday-words'

/** Which weekdays somebody sits in which room; the server refuses a day the room is closed. */
export function DutyEditor({ member }: { member: OutputOf<'staff/get'>['member'] }) {
  const rooms = useQuery('rooms/list', {})
  const { run, isBusy, problem } = useCommand('staff/setDuty', ['staff/', 'rooms/'])
  const [duties, setDuties] = useState<readonly { roomId: string; weekday: number }[]>(member.duties)
  const [added, setAdded] = useState<readonly string[]>([])
  const nameOf = (roomId: string) => rooms.data?.rooms.find(({ id }) => id === roomId)?.name ?? '调解室'
  const roomIds = [...new Set([...duties.map(({ roomId }) => roomId), ...added])]
  const others = (rooms.data?.rooms ?? []).filter(({ id }) => !roomIds.includes(id))
  const toggle = (roomId: string, weekday: number) => {
    const isOn = duties.some((one) => one.roomId === roomId && one.weekday === weekday)
    setDuties(isOn ? duties.filter((one) => one.roomId !== roomId || one.weekday !== weekday) : [...duties, { roomId, weekday }])
    setAdded([...added, roomId])
  }
  const save = async () => {
    const result = await run({ staffId: member.id, duties: [...duties] })
    if (result.ok) toast('值班定好了')
  }
  return (
    <>
      <SectionTitle title='每周值班' />
      {roomIds.map((roomId) => (
        <Card key={roomId}>
          <ChoiceGroup kind='group' label={nameOf(roomId)} isLabelShown>
            <Row kind='wrap'>
              {weekdayNames.map((_, index) => (
                <ChoiceChip key={index} label={weekdayName(index + 1)} isSelected={duties.some((one) => one.roomId === roomId && one.weekday === index + 1)} onPress={() => toggle(roomId, index + 1)} />
              ))}
            </Row>
          </ChoiceGroup>
        </Card>
      ))}
      <SelectField label='再加一间调解室' isOptional options={others.map(({ id, name }) => ({ value: id, label: name }))} value={undefined} onChange={(roomId) => setAdded([...added, roomId])} />
      <StepRefused problem={problem} />
      <Button label='存下值班' kind='secondary' isBusy={isBusy} onPress={() => void save()} />
    </>
  )
}
