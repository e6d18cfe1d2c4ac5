import type { Notice } from '../../../contract/notice'
import { go } from '../../platform/navigation'

/** Opens what a notice is about: the page where something can be done about it. */
export function openNotice({ kind, caseId, appointmentId, gatheringId }: Notice): void {
  if (gatheringId !== null) {
    if (kind === 'rating-asked') go('gatherRate', { gatheringId })
    else go('gatherSession', { gatheringId })
  } else if ((kind === 'rating-asked' || kind === 'review-answered') && caseId !== null) go('rate', { caseId })
  // Only those who review are told of these.
  else if (kind === 'rated' || kind === 'review-missed') go('workReviews', {})
  else if (kind === 'follow-up-due' && caseId !== null) go('workFollowUp', { caseId })
  // Only the mediator is told of a party's answer.
  else if (kind === 'confirmed' && caseId !== null) go('workCase', { caseId })
  else if (appointmentId !== null) go('bookAppointment', { appointmentId })
  else if (caseId !== null) go('followCase', { caseId })
}
