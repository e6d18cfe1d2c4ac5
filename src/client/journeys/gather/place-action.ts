import type { Gathering } from '../../../contract/gathering'
import { shownAt } from '../../ui/shown-time'

/** The one thing to do about a session now, or why there is nothing to do. */
export type PlaceAction =
  | { act: 'join'; label: string }
  | { act: 'take-offer'; until: string }
  | { act: 'leave'; label: string; note: string }
  | { act: 'call'; note: string }
  | { act: 'blocked'; label: string; reason: string }
  | { act: 'rate' }
  | { act: 'nothing' }

type Shown = Pick<Gathering, 'signUp' | 'seatsLeft' | 'mine' | 'leaveBy' | 'rating'>

export function placeAction(gathering: Shown, now: Date): PlaceAction {
  const { signUp, mine, rating } = gathering
  if (signUp.state === 'over') return rating.canRate ? { act: 'rate' } : { act: 'nothing' }
  if (signUp.state === 'called-off') return { act: 'nothing' }
  return mine ? withAPlace(mine, gathering, now) : withoutAPlace(gathering, now)
}

function withAPlace(mine: NonNullable<Shown['mine']>, { leaveBy }: Shown, now: Date): PlaceAction {
  switch (mine.state) {
    case 'offered': return { act: 'take-offer', until: mine.offerUntil }
    case 'waiting': return { act: 'leave', label: '不排了', note: '有人退出，会给您留一席，并发通知告诉您' }
    case 'seated':
      return now.getTime() <= Date.parse(leaveBy)
        ? { act: 'leave', label: '退出这一场', note: `${shownAt(leaveBy, now)} 前可以退出` }
        : { act: 'call', note: '快开始了，手机上退不了。来不了就打个电话，没人会怪您。' }
  }
}

function withoutAPlace({ signUp, seatsLeft }: Shown, now: Date): PlaceAction {
  switch (signUp.state) {
    case 'open': return { act: 'join', label: seatsLeft > 0 ? '我要报名' : '排队候补' }
    case 'not-yet': return { act: 'blocked', label: '我要报名', reason: `${shownAt(signUp.opensAt, now)} 开始报名` }
    case 'closed': return { act: 'blocked', label: '我要报名', reason: `报名到 ${shownAt(signUp.closesBy, now)} 为止，下一场请早些来` }
    case 'over':
    case 'called-off':
      return { act: 'nothing' }
  }
}
