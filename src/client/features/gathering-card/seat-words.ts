import type { GatheringSummary } from '../../../contract/gathering'
import { signUpStateNames } from '../../../contract/terms'
import type { Tone } from '../../ui/chip'
import { shownAt } from '../../ui/shown-time'

type Seats = Pick<GatheringSummary, 'signUp' | 'seatsLeft'>

/** `还有 4 席`, `满了，可以排队`, or when signing up begins; else why it is over. */
export function seatWords({ signUp, seatsLeft }: Seats, now: Date): string {
  switch (signUp.state) {
    case 'not-yet': return `${shownAt(signUp.opensAt, now)} 开始报名`
    case 'open': return seatsLeft > 0 ? `还有 ${seatsLeft} 席` : '满了，可以排队'
    case 'closed':
    case 'over':
    case 'called-off':
      return signUpStateNames[signUp.state]
  }
}

export function seatTone({ signUp, seatsLeft }: Seats): Tone {
  switch (signUp.state) {
    case 'not-yet': return 'brand'
    case 'open': return seatsLeft > 0 ? 'done' : 'waiting'
    case 'closed':
    case 'over':
      return 'plain'
    case 'called-off': return 'overdue'
  }
}
