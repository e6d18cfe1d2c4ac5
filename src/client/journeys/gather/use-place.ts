import { useState } from 'react'
import { useCommand, type CommandResult } from '../../api/use-command'

/** What the person has just done here, for one sentence about it. */
export type PlaceOutcome = 'joined' | 'took-offer' | 'left'

const refreshes = ['gatherings/', 'notices/'] as const

/**
 * A place is taken, given up, or an offered one taken. Busy until the page has read what came of it, so that nobody
 * presses a button of the moment before; a refusal too means that things are no longer as they were shown.
 */
export function usePlace(gatheringId: string, refresh: () => Promise<void>) {
  const join = useCommand('gatherings/join', refreshes)
  const leave = useCommand('gatherings/leave', refreshes)
  const takeOffer = useCommand('gatherings/takeOffer', refreshes)
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<PlaceOutcome>()

  const act = async (run: (input: { gatheringId: string }) => Promise<CommandResult<unknown>>, done: PlaceOutcome): Promise<void> => {
    for (const command of [join, leave, takeOffer]) command.clearProblem()
    setOutcome(undefined)
    setIsBusy(true)
    const result = await run({ gatheringId })
    await refresh()
    setIsBusy(false)
    if (result.ok) setOutcome(done)
  }
  return {
    isBusy,
    outcome,
    problem: join.problem ?? leave.problem ?? takeOffer.problem,
    join: () => act(join.run, 'joined'),
    leave: () => act(leave.run, 'left'),
    takeOffer: () => act(takeOffer.run, 'took-offer'),
  }
}
