import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import { openingWords, type Place } from './place-words'

/** Who answers at this hour, with the room's number; or from when on somebody will. */
export function OnDuty({ place: { room, onDutyNow, opensAt }, now }: { place: Place; now: Date }) {
  const whereTo = `${room.name} · ${room.address}`
  if (!onDutyNow) {
    return (
      <Card kind='marked'>
        <Words kind='quiet'>现在没有人值班</Words>
        <Words kind='title'>{openingWords(opensAt, now)}</Words>
        <Words kind='quiet'>{whereTo}</Words>
        <Words>要紧的事打 110。别的事先登记，一上班就看到；也可以打 12345 问一问。</Words>
        <Button kind='secondary' icon='phone' label='打 12345 市民热线' onPress={() => callPhone('12345')} />
      </Card>
    )
  }
  return (
    <Card kind='hero'>
      <Words kind='quiet'>现在值班</Words>
      <Words kind='title'>{`${onDutyNow.name} ${onDutyNow.title}`}</Words>
      <Words kind='quiet'>{whereTo}</Words>
      <Button kind='secondary' icon='phone' label={`打电话 ${room.phone}`} onPress={() => callPhone(room.phone)} />
    </Card>
  )
}
