import type { Gathering } from '../../../contract/gathering'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { placeAction } from './place-action'

export interface SessionBarProps {
  gathering: Gathering
  now: Date
  isBusy: boolean
  onJoin: () => void
  onTakeOffer: () => void
  /** Asks once more before a place is given up. */
  onLeave: () => void
}

/** The one thing to do about it now. */
export function SessionBar({ gathering, now, isBusy, onJoin, onTakeOffer, onLeave }: SessionBarProps) {
  const action = placeAction(gathering, now)
  switch (action.act) {
    case 'join': return <BottomBar><Button label={action.label} isBusy={isBusy} onPress={onJoin} /></BottomBar>
    case 'take-offer': {
      const isPast = now.getTime() >= Date.parse(action.until)
      const limit = <Chip tone='waiting' icon='clock' label={`给您留到 ${shownAt(action.until, now)}`} />
      return (
        <BottomBar note={limit}>
          <Button kind='secondary' label='不来了' onPress={onLeave} />
          <Button label='我要来' isBusy={isBusy} onPress={onTakeOffer} disabledReason={isPast ? '过了时间，让给下一位了' : undefined} />
        </BottomBar>
      )
    }
    case 'leave': return (
      <BottomBar note={<Words kind='quiet'>{action.note}</Words>}>
        <Button kind='secondary' label={action.label} isBusy={isBusy} onPress={onLeave} />
      </BottomBar>
    )
    case 'call': return (
      <BottomBar note={<Words kind='quiet'>{action.note}</Words>}>
        <Button icon='phone' label='打电话说一声' onPress={() => callPhone(gathering.phone)} />
      </BottomBar>
    )
    case 'blocked': return <BottomBar><Button label={action.label} onPress={onJoin} disabledReason={action.reason} /></BottomBar>
    case 'rate': return <BottomBar><Button label='去评价' icon='star' onPress={() => go('gatherRate', { gatheringId: gathering.id })} /></BottomBar>
    case 'nothing': return null
  }
}
