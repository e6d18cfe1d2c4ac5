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
  const at = now()
  const leave = (open: () => void) => () => {
    onClose()
    open()
  }
  return (
    <Sheet title='约调解，先说是哪件事' onClose={onClose} foot={<Button kind='quiet' label='先不约' onPress={onClose} />}>
      <Loaded query={cases} cards={1}>
        {(found) => {
          const answer = caseToBook(found.cases, undefined)
          switch (answer.state) {
            case 'none': return (
              <>
                <Words>先用几分钟说清楚是什么事，登记好，就能约最近的时间。</Words>
                <Button label='我要登记' onPress={leave(() => go('registerStart'))} />
              </>
            )
            case 'booked': return (
              <>
                <Words>您的事已经约好时间了。想换时间，点开就能改。</Words>
                <Card>
                  <ListRow
                    title={caseLabel(answer.case)}
                    detail={answer.case.nextAppointment ? shownAt(answer.case.nextAppointment.startsAt, at) : undefined}
                    onPress={leave(() => go('bookAppointment', { appointmentId: answer.appointmentId }))}
                  />
                </Card>
                <Button kind='secondary' label='登记另一件事' onPress={leave(() => go('registerStart'))} />
              </>
            )
            case 'ready':
            case 'choose':
              return (
                <Card>
                  {(answer.state === 'ready' ? [answer.case] : answer.cases).map((each) => (
                    <ListRow key={each.id} title={caseLabel(each)} detail={`${shownDay(each.registeredAt, at)}登记`} onPress={leave(() => go('bookSoonest', { caseId: each.id }))} />
                  ))}
                </Card>
              )
          }
        }}
      </Loaded>
    </Sheet>
  )
}
