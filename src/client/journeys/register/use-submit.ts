import { useRef, useState } from 'react'
import { useCommand } from '../../api/use-command'
import { keepReceipt } from './fresh-receipts'
import { startOver } from '../../platform/navigation'
import { randomId } from '../../platform/random-id'
import { refuse } from './refusals'
import { serverObjections } from './server-objections'
import { forgetting, remembering, submit, type Submission } from './submission'
import { drafts } from './use-drafts'

const draftOf = (id: string) => drafts.getState().drafts.find((draft) => draft.id === id)

const unknownOutcome = '现在连不上，请稍后再试。您填的都在，再按一次「提交登记」也不会登记两次。'

/** Sends a complete draft once, whatever happens to the answer, and goes on to the receipt. */
export function useSubmit(draftId: string) {
  const { run } = useCommand('cases/register', ['cases/', 'session/'])
  const isRunning = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const settle = (submission: Submission) => {
    const draft = draftOf(draftId)
    if (!draft) return
    if (submission.end === 'registered') {
      const { caseId, receipt } = submission.registered
      keepReceipt(caseId, { receipt, isEarlierText: submission.isEarlierText })
      drafts.getState().remove(draftId)
      startOver('registerReceipt', { caseId })
    } else if (submission.end === 'unknown') {
      setTrouble(unknownOutcome)
    } else {
      const { inPlace, general } = serverObjections(submission.problem)
      refuse(draftId, inPlace)
      setTrouble(general)
      drafts.getState().change(draftId, {
        ...forgetting(draft, randomId()),
        ...(submission.problem.code === 'photo-not-uploaded' ? { photos: draft.photos.map((photo) => ({ ...photo, fileId: null })) } : {}),
      })
    }
  }
  const send = async () => {
    const draft = draftOf(draftId)
    if (!draft || isRunning.current) return
    isRunning.current = true
    setIsBusy(true)
    setTrouble(undefined)
    // Stored before it is sent: the app may be killed before the answer comes.
    const memory = { ...draft, ...remembering(draft) }
    drafts.getState().change(draftId, { sent: memory.sent })
    settle(await submit(memory, run))
    isRunning.current = false
    setIsBusy(false)
  }
  return { send: () => void send(), isBusy, trouble }
}
