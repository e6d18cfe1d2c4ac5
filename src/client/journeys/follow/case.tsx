import type { Appointment } from '../../../contract/appointment'
import { useQuery } from '../../api/use-query'
import { AppointmentCard } from '../../features/appointment-card/appointment-card'
import { timelineWords } from '../../features/case-timeline/timeline-words'
import { Loaded } from '../../features/loaded/loaded'
import { WaitingToSend } from '../../features/waiting-to-send/waiting-to-send'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'
import { Timeline } from '../../ui/timeline'
import { CaseActions } from './case-actions'
import { CaseFollowing } from './case-following'
import { CaseHero } from './case-hero'
import { CaseOutcome } from './case-outcome'
import { CasePeople } from './case-people'
import { CasePromises } from './case-promises'
import { CaseRecords } from './case-records'
import { CaseTold } from './case-told'
import { Nudge } from './nudge'
import { Withdraw } from './withdraw'

const pollMs = 30_000

function NextAppointment({ appointment, now: at }: { appointment: Appointment | null; now: Date }) {
  return appointment && <AppointmentCard appointment={appointment} now={at} onPress={() => go('bookAppointment', { appointmentId: appointment.id })} />
}

export default function Case() {
  const { caseId } = useParams('followCase')
  const query = useQuery('cases/get', caseId === undefined ? undefined : { caseId }, { pollMs })
  const at = now()
  const loaded = query.data?.case
  return (
    <Screen title='我的纠纷' onRefresh={query.refresh} bottom={loaded && <CaseActions mediationCase={loaded} />}>
      <Loaded query={query}>
        {({ case: mediationCase }) => (
          <>
            <CaseHero mediationCase={mediationCase} now={at} />
            <Nudge mediationCase={mediationCase} />
            <WaitingToSend caseId={mediationCase.id} />
            <NextAppointment appointment={mediationCase.nextAppointment} now={at} />
            <CasePeople people={mediationCase.people} room={mediationCase.room} />
            <CaseFollowing mediationCase={mediationCase} now={at} />
            <CaseOutcome mediationCase={mediationCase} now={at} />
            <CaseRecords sittingRecords={mediationCase.sittingRecords} now={at} />
            <Card>
              <Timeline items={[...mediationCase.timeline].sort((one, other) => other.seq - one.seq).map((entry) => timelineWords(entry, at))} />
            </Card>
            {mediationCase.mergedInto && <GoesOnIn caseId={mediationCase.mergedInto.caseId} number={mediationCase.mergedInto.number} />}
            <CasePromises deadlines={mediationCase.deadlines} now={at} />
            <CaseTold mediationCase={mediationCase} now={at} />
            {mediationCase.receipt && (
              <Card><ListRow title='登记回执' detail='编号、时间和核验码，可保存成图片' onPress={() => go('followReceipt', { caseId: mediationCase.id })} /></Card>
            )}
            <Card><ListRow title='谁看过我的材料' detail='工作人员每看一次都有记录' onPress={() => go('followReaders', { caseId: mediationCase.id })} /></Card>
            {mediationCase.nextSteps.includes('withdraw') && <Withdraw caseId={mediationCase.id} onWithdrawn={query.refresh} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

/** A duplicate goes on in another case of theirs. */
function GoesOnIn({ caseId, number }: { caseId: string; number: string }) {
  return <Card><ListRow title='在另一件里接着办' detail={`编号 ${number}，点开看走到哪一步`} onPress={() => go('followCase', { caseId })} /></Card>
}
