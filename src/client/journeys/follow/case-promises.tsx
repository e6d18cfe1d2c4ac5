import type { MediationCase } from '../../../contract/mediation-case'
import { clockNamesShown } from '../../../contract/terms'
import { DeadlineChip } from '../../features/deadline-chip/deadline-chip'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'

/** Every promise made so far, kept or missed; nobody can edit what these are computed from. */
export function CasePromises({ deadlines, now }: Pick<MediationCase, 'deadlines'> & { now: Date }) {
  if (deadlines.length === 0) return null
  return (
    <>
      <SectionTitle title='我们答应的时间' />
      <Card>
        {deadlines.map((deadline) => (
          <Row key={`${deadline.clock} ${deadline.startedAt}`} kind='spread'>
            <Words>{clockNamesShown[deadline.clock]}</Words>
            <DeadlineChip deadline={deadline} now={now} isNamed />
          </Row>
        ))}
      </Card>
    </>
  )
}
