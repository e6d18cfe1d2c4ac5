import { useRef } from 'react'
import { now } from '../platform/clock'
import { isOnline } from '../platform/network-state'
import { randomId } from '../platform/random-id'
import { Intent } from './intent'
import type { InputOf } from './operation'
import type { Deferrable, Waiting } from './outbox'
import type { Problem } from './problem-of'
import { useCommand } from './use-command'
import { outbox, refreshedBy, useOutbox } from './waiting'

export interface DeferrableCommand<Op extends Deferrable> {
  run: (input: InputOf<Op>) => Promise<'done' | 'kept' | 'failed'>
  isBusy: boolean
  problem: Problem | undefined
  /** What this screen kept for later, until the person takes it back or has seen what became of it. */
  kept: Waiting | undefined
}

/** Sends a command now, or keeps it on the phone to be sent once there is a network again. */
export function useDeferrable<Op extends Deferrable>(operation: Op): DeferrableCommand<Op> {
  const intent = useRef(new Intent(randomId))
  const keptKey = useRef<string | undefined>(undefined)
  const command = useCommand(operation, refreshedBy[operation])
  const kept = useOutbox(({ letters }) => letters.find(({ key }) => key === keptKey.current))

  const keepForLater = (input: InputOf<Op>, key: string, wasTried: boolean) => {
    keptKey.current = key
    intent.current.settle()
    // The compiler does not see that one operation names both its input and its letter.
    return outbox.getState().put({ key, operation, texts: [input], since: now().toISOString(), wasTried } as unknown as Waiting)
  }
  const run: DeferrableCommand<Op>['run'] = async (input) => {
    const key = intent.current.keyFor(input)
    if (!isOnline() && keepForLater(input, key, false)) return 'kept'
    const result = await command.run(input, key)
    if (result.ok) {
      intent.current.settle()
      return 'done'
    }
    const isCutOff = result.problem.code === 'no-answer' && !isOnline()
    return isCutOff && keepForLater(input, key, true) ? 'kept' : 'failed'
  }
  return { run, isBusy: command.isBusy, problem: command.problem, kept }
}
