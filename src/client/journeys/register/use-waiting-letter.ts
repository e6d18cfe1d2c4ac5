import type { RegistrationLetter } from '../../api/outbox'
import { useOutbox } from '../../api/waiting'
import { draftKeyOf } from './use-drafts'

/** The registration of this draft that waits for the network, or whose outcome nobody has seen yet. */
export function useWaitingLetter(draftId: string): RegistrationLetter | undefined {
  return useOutbox(({ letters }) => letters.find((letter): letter is RegistrationLetter => letter.operation === 'cases/register' && letter.draftKey === draftKeyOf(draftId)))
}
