import { sessionKindWords, subjectNames } from '../../../contract/terms'
import { aboutWords } from '../../features/appointment-card/appointment-words'
import { DeadlineChip } from '../../features/deadline-chip/deadline-chip'
import { statusSentence } from '../../features/case-status/status-sentence'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Row } from '../../ui/row'
import { shownAt, shownBriefly, shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import type { MattersNow } from './matters-now'

interface NowCardProps {
  matter: NonNullable<MattersNow>
  now: Date
  /** Its size: where all letters are large, a headline may be one step smaller. */
  headline?: 'title' | 'section'
}

/** The one card that matters now. */
export function NowCard({ matter, now, headline = 'title' }: NowCardProps) {
  switch (matter.what) {
    case 'offer':
    case 'gathering': {
      const { gathering } = matter
      const [tone, label] = matter.what === 'offer' ? ['waiting', `请在 ${shownBriefly(matter.offerUntil, now)} 前确认`] as const : ['done', '已报名'] as const
      return (
        <Card kind='marked' onPress={() => go('gatherSession', { gatheringId: gathering.id })}>
          <Row kind='spread'>
            <Chip tone={tone} icon='ticket' label={label} />
            <Words kind='quiet'>{`${sessionKindWords[gathering.kind].about} · ${sessionKindWords[gathering.kind].manner}`}</Words>
          </Row>
          <Words kind={headline}>{matter.what === 'offer' ? `给您留了一席：${gathering.title}` : gathering.title}</Words>
          <Words kind='quiet'>{`${shownRange(gathering.startsAt, gathering.endsAt, now)} · ${gathering.place.name}`}</Words>
        </Card>
      )
    }
    case 'appointment': {
      const { appointment } = matter
      return (
        <Card kind='marked' onPress={() => go('bookAppointment', { appointmentId: appointment.id })}>
          <Row kind='spread'>
            <Chip tone='done' icon='calendar' label='已约好' />
            <Words kind='quiet'>{aboutWords(appointment)}</Words>
          </Row>
          <Words kind={headline}>{shownRange(appointment.startsAt, appointment.endsAt, now)}</Words>
          <Words kind='quiet'>{`${appointment.room.name} · ${appointment.room.address}`}</Words>
        </Card>
      )
    }
    case 'case': {
      const summary = matter.case
      return (
        <Card kind='marked' onPress={() => go('followCase', { caseId: summary.id })}>
          <Row kind='spread'>
            {summary.deadline && <DeadlineChip deadline={summary.deadline} now={now} />}
            <Words kind='quiet'>{`${subjectNames[summary.subject]} · ${summary.building}`}</Words>
          </Row>
          <Words kind={headline}>{statusSentence(summary, now)}</Words>
          <Words kind='quiet'>{`${shownAt(summary.registeredAt, now)} 登记`}</Words>
        </Card>
      )
    }
    case 'rating':
      return (
        <Card kind='marked' onPress={() => go('rate', { caseId: matter.case.id })}>
          <Row kind='spread'>
            <Chip tone='waiting' icon='star' label='等您评价' />
            <Words kind='quiet'>{`${subjectNames[matter.case.subject]} · ${matter.case.building}`}</Words>
          </Row>
          <Words kind={headline}>这件事办得怎么样？请您说句实话</Words>
        </Card>
      )
  }
}
