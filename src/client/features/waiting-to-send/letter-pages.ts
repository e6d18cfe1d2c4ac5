import type { Waiting } from '../../api/outbox'
import { outbox } from '../../api/waiting'
import { go } from '../../platform/navigation'

/** Where the answer can be seen; having been there, the person needs the line no more. */
export function openAnswer(letter: Waiting): void {
  if (letter.outcome?.end !== 'received') return
  outbox.getState().remove(letter.key)
  if (letter.operation === 'cases/register') go('registerReceipt', { caseId: letter.outcome.output.caseId })
  else openCase(letter)
}

/** Where it was written; the page finds the words again. */
export function openToChange(letter: Waiting): void {
  if (letter.operation === 'cases/register') go('registerCheck', { draftId: letter.draftKey?.split('.').pop() ?? '' })
  else if (letter.operation === 'cases/addNote') go('followNote', { caseId: caseOf(letter) })
  else go('rate', { caseId: caseOf(letter) })
}

function openCase(letter: Exclude<Waiting, { operation: 'cases/register' }>): void {
  if (letter.operation === 'ratings/give') go('rate', { caseId: caseOf(letter) })
  else go('followCase', { caseId: caseOf(letter) })
}

/** The case a note or a rating is about; a registration has none yet. */
export function caseOf(letter: Waiting): string {
  return letter.operation === 'cases/register' ? '' : letter.texts[0]?.caseId ?? ''
}
