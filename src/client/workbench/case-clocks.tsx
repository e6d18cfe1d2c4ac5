import type { MediationCase } from '../../contract/mediation-case'
import { clockNamesShown } from '../../contract/terms'
import { DeadlineChip } from '../features/deadline-chip/deadline-chip'
import { Card } from '../ui/card'
import { Row } from '../ui/row'
import { SectionTitle } from '../ui/section-title'
import { Words } from '../ui/words'

/** The promises of this round, kept or missed. */
export function CaseClocks({ deadlines, now }: Pick<MediationCase, 'deadlines'> & { now: Date }) {
  if (deadlines.length === 0) return null
  return (
    <Card>
      <SectionTitle title='时限' />
      {deadlines.map((deadline) => (
        <Row key={`${deadline.clock} ${deadline.startedAt}`} kind='spread'>
          <Words>{clockNamesShown[deadline.clock]}</Words>
          <DeadlineChip deadline={deadline} now={now} isNamed />
        </Row>
      ))}
    </Card>
  )
}
