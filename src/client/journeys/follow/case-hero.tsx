import type { MediationCase } from '../../../contract/mediation-case'
import { subjectNames } from '../../../contract/terms'
import { progressMarks, progressReached, statusSentence } from '../../features/case-status/status-sentence'
import { Card } from '../../ui/card'
import { SegmentedProgress } from '../../ui/segmented-progress'
import { Words } from '../../ui/words'

/** How the case stands, in one sentence, above everything else. */
export function CaseHero({ mediationCase, now }: { mediationCase: MediationCase; now: Date }) {
  return (
    <Card kind='hero'>
      <Words kind='quiet'>{`${subjectNames[mediationCase.subject]} · ${mediationCase.number}`}</Words>
      <Words kind='title'>{statusSentence(mediationCase, now)}</Words>
      <SegmentedProgress steps={progressMarks} reached={progressReached(mediationCase.stage)} />
    </Card>
  )
}
