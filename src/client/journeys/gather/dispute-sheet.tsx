import type { CaseSummary } from '../../../contract/mediation-case'
import type { OutputOf } from '../../api/operation'
import type { Query } from '../../api/use-query'
import { caseLabel } from '../../features/case-to-book/bookable-cases'
import { caseToBook } from '../../features/case-to-book/case-to-book'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { shownAt, shownDay } from '../../ui/shown-time'
import { Words } from '../../ui/words'

export interface DisputeSheetProps {
  cases: Query<OutputOf<'cases/list'>>
  onClose: () => void
}

/** 及时约 is tied to a case (domain.md §4): for which one, or register first. */
export function DisputeSheet({ cases, onClose }: DisputeSheetProps) {
  const leave = (open: () => void) => () => {
    onClose()
    open()
  }
  const register = leave(() => go('registerStart'))
  const answer = cases.data && caseToBook(cases.data.cases, undefined)
  switch (answer?.state) {
    case undefined: return <Sheet title='约调解' onClose={onClose}><Loaded query={cases} cards={1}>{() => null}</Loaded></Sheet>
    case 'none': return (
      <Sheet title='先登记，再约时间' onClose={onClose} foot={<Button label='我要登记' onPress={register} />}>
        <Words>先用几分钟说清楚是什么事。登记好，就能约最近的时间。</Words>
      </Sheet>
    )
    case 'booked': return (
      <Sheet title='您的事已经约好了' onClose={onClose} foot={<Button kind='secondary' label='登记另一件事' onPress={register} />}>
        <Words>想换时间或取消，点开就能改。</Words>
        <Card>
          <ListRow
            title={caseLabel(answer.case)}
            detail={answer.case.nextAppointment ? shownAt(answer.case.nextAppointment.startsAt, now()) : undefined}
            onPress={leave(() => go('bookAppointment', { appointmentId: answer.appointmentId }))}
          />
        </Card>
      </Sheet>
    )
    case 'ready':
    case 'choose': {
      const choices: readonly CaseSummary[] = answer.state === 'ready' ? [answer.case] : answer.cases
      return (
        <Sheet title='为哪件事约？' onClose={onClose}>
          <Card>
            {choices.map((each) => (
              <ListRow key={each.id} title={caseLabel(each)} detail={`${shownDay(each.registeredAt, now())}登记`} onPress={leave(() => go('bookSoonest', { caseId: each.id }))} />
            ))}
          </Card>
        </Sheet>
      )
    }
  }
}
