import type { MediationCase } from '../../contract/mediation-case'
import { agreementFormNames, appointmentStateNames } from '../../contract/terms'
import { Card } from '../ui/card'
import { CheckRow } from '../ui/check-row'
import { Chip } from '../ui/chip'
import { ListRow } from '../ui/list-row'
import { SectionTitle } from '../ui/section-title'
import { shownDay, shownRange } from '../ui/shown-time'

/** What was agreed: who does what by when. */
export function CaseAgreed({ agreement, now }: Pick<MediationCase, 'agreement'> & { now: Date }) {
  if (!agreement) return null
  return (
    <Card>
      <SectionTitle title={`${agreementFormNames[agreement.form]} · ${shownDay(agreement.agreedAt, now)}`} />
      {agreement.clauses.map(({ who, what, performByOn }) => (
        <CheckRow key={`${who} ${what}`} label={who} value={performByOn ? `${what}，${shownDay(`${performByOn}T12:00:00+08:00`, now)}前` : what} />
      ))}
    </Card>
  )
}

/** Every sitting of the case, the latest first. */
export function CaseSittings({ appointments, now }: Pick<MediationCase, 'appointments'> & { now: Date }) {
  if (appointments.length === 0) return null
  return (
    <Card>
      <SectionTitle title='约好的时间' />
      {[...appointments].reverse().map(({ id, startsAt, endsAt, room, state }) => (
        <ListRow key={id} title={shownRange(startsAt, endsAt, now)} detail={room.name} after={<Chip label={appointmentStateNames[state]} tone={state === 'booked' ? 'brand' : 'plain'} />} />
      ))}
    </Card>
  )
}
