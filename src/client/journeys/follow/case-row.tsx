import type { CaseSummary } from '../../../contract/mediation-case'
import { stageNames, subjectNames } from '../../../contract/terms'
import { DeadlineChip } from '../../features/deadline-chip/deadline-chip'
import { statusSentence } from '../../features/case-status/status-sentence'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Row } from '../../ui/row'
import { Words } from '../../ui/words'

export function CaseRow({ summary, now }: { summary: CaseSummary; now: Date }) {
  return (
    <Card onPress={() => go('followCase', { caseId: summary.id })}>
      <Row kind='spread'>
        <Words kind='strong'>{`${subjectNames[summary.subject]} · ${summary.building}`}</Words>
        <Chip label={stageNames[summary.stage]} tone={summary.awaitsRating ? 'waiting' : 'plain'} />
      </Row>
      <Words>{statusSentence(summary, now)}</Words>
      {summary.deadline && <Row><DeadlineChip deadline={summary.deadline} now={now} /></Row>}
      <Words kind='small'>{summary.number}</Words>
    </Card>
  )
}
