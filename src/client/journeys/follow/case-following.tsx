import type { MediationCase } from '../../../contract/mediation-case'
import { followUpOutcomeNames } from '../../../contract/terms'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { shownAt, shownDay } from '../../ui/shown-time'
import { Words } from '../../ui/words'

/** Whether the agreement holds: asked of the party alone, with the time until which an answer is waited for. */
export function CaseFollowing({ mediationCase: { id, following, nextSteps, standing }, now }: { mediationCase: MediationCase; now: Date }) {
  if (!following || !nextSteps.includes('confirm')) return null
  const { answer, answerBy, followUpDueOn } = following
  return (
    <Notice tone={answerBy !== null && standing === 'applicant' ? 'waiting' : 'brand'} icon='help' title={answer ? `您说：${followUpOutcomeNames[answer.outcome]}` : '约定的事，做到了吗？'}>
      {answerBy !== null && standing === 'applicant' && <Words>{`最晚 ${shownAt(answerBy, now)} 前告诉我们；到时没有回话，这件事就结单，30 天内还可以提异议。`}</Words>}
      {answerBy === null && followUpDueOn !== null && <Words>{`调解员最晚 ${shownDay(`${followUpDueOn}T12:00:00+08:00`, now)} 来问您，您也可以现在就说。`}</Words>}
      <Button kind='secondary' size='small' label={answer ? '改一改' : '我来说'} onPress={() => go('followConfirm', { caseId: id })} />
    </Notice>
  )
}
