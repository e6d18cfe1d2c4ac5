import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../api/use-command'
import { outbox } from '../../api/waiting'
import { now } from '../../platform/clock'
import { isOnline } from '../../platform/network-state'
import { startOver } from '../../platform/navigation'
import { randomId } from '../../platform/random-id'
import type { Draft } from './draft'
import { keepReceipt } from './fresh-receipts'
import { refuse } from './refusals'
import { serverObjections } from './server-objections'
import { forgetting, remembering, submit, type Submission } from './submission'
import { draftKeyOf, drafts } from './use-drafts'
import { useWaitingLetter } from './use-waiting-letter'

const draftOf = (id: string) => drafts.getState().drafts.find((draft) => draft.id === id)

const unknownOutcome = '现在连不上，请稍后再试。您填的都在，再按一次「提交登记」也不会登记两次。'

/** Sends a complete draft once, whatever happens to the answer, and goes on to the receipt; without a network it is kept to be sent. */
export function useSubmit(draftId: string) {
  const { run } = useCommand('cases/register', ['cases/', 'session/'])
  const isRunning = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const letter = useWaitingLetter(draftId)

  const settle = (submission: Submission) => {
    const draft = draftOf(draftId)
    if (!draft) return
    if (submission.end === 'received') {
      showReceipt(submission)
      drafts.getState().remove(draftId)
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
  // One that waited for the network was refused meanwhile: here the person sees why, and changes it.
  useEffect(() => {
    if (letter?.outcome?.end !== 'refused') return
    outbox.getState().remove(letter.key)
    settle(letter.outcome)
  })
  const send = async () => {
    const draft = draftOf(draftId)
    if (!draft || isRunning.current) return
    isRunning.current = true
    setIsBusy(true)
    setTrouble(undefined)
    // Stored before it is sent: the app may be killed before the answer comes.
    const memory = { ...draft, ...remembering(draft) }
    drafts.getState().change(draftId, { sent: memory.sent })
    if (isOnline() || !keepForLater(memory, false)) {
      const submission = await submit(memory, run)
      const isCutOff = submission.end === 'unknown' && submission.problem.code === 'no-answer' && !isOnline()
      if (!isCutOff || !keepForLater(memory, true)) settle(submission)
    }
    isRunning.current = false
    setIsBusy(false)
  }
  return { send: () => void send(), isBusy, trouble }
}

/** False when the phone has no room for it. */
function keepForLater({ id, idempotencyKey, sent }: Draft, wasTried: boolean): boolean {
  return outbox.getState().put({
    key: idempotencyKey, operation: 'cases/register', texts: sent, since: now().toISOString(), wasTried, draftKey: draftKeyOf(id),
  })
}

export function showReceipt({ output: { caseId, receipt }, isEarlierText }: Extract<Submission, { end: 'received' }>): void {
  keepReceipt(caseId, { receipt, isEarlierText })
  startOver('registerReceipt', { caseId })
}
