import type { SittingAhead } from '../../../contract/staffing'
import { now } from '../../platform/clock'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'

interface InHandListProps {
  title: string
  cases: readonly { caseId: string; number: string }[]
  sittings: readonly SittingAhead[]
  empty: string
}

/** Cases and sittings that wait for somebody: what must be in other hands before they go or are away. */
export function InHandList({ title, cases, sittings, empty }: InHandListProps) {
  const at = now()
  return (
    <>
      <SectionTitle title={title} />
      <Card>
        {cases.length + sittings.length === 0 && <Words kind='quiet'>{empty}</Words>}
        {cases.map(({ caseId, number }) => <ListRow key={caseId} title={number} detail='正在办的一件' />)}
        {sittings.map(({ appointmentId, number, startsAt, roomName }) => <ListRow key={appointmentId} title={`${shownAt(startsAt, at)} · ${roomName}`} detail={number ? `约好的调解 · ${number}` : '约好的咨询'} />)}
      </Card>
    </>
  )
}
