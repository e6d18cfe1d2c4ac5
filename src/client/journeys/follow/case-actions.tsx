import type { CaseStep } from '../../../contract/case-steps'
import type { MediationCase } from '../../../contract/mediation-case'
import { go } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'

/** The steps the server offers this person now: the one that matters most is the large button. */
export function CaseActions({ mediationCase: { id: caseId, nextSteps, nextAppointment } }: { mediationCase: MediationCase }) {
  const may = (step: CaseStep) => nextSteps.includes(step)
  const addNote = may('add-note') && <Button label='补充说明' kind='secondary' onPress={() => go('followNote', { caseId })} />
  if (may('rate')) {
    return (
      <BottomBar>
        {may('reopen') && <Button label='我有异议' kind='secondary' onPress={() => go('followReopen', { caseId })} />}
        <Button label='去评价' onPress={() => go('rate', { caseId })} />
      </BottomBar>
    )
  }
  if (nextAppointment) {
    return (
      <BottomBar>
        {addNote}
        <Button label='看预约' onPress={() => go('bookAppointment', { appointmentId: nextAppointment.id })} />
      </BottomBar>
    )
  }
  if (may('book')) {
    return (
      <BottomBar>
        {addNote}
        <Button label='约调解时间' onPress={() => go('bookSoonest', { caseId })} />
      </BottomBar>
    )
  }
  if (may('reopen')) return <BottomBar><Button label='我有异议' kind='secondary' onPress={() => go('followReopen', { caseId })} /></BottomBar>
  return addNote ? <BottomBar>{addNote}</BottomBar> : null
}
