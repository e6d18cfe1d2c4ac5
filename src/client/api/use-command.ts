import { useRef, useState } from 'react'
import { useSWRConfig } from 'swr'
import { isOnline } from '../platform/network-state'
import { randomId } from '../platform/random-id'
import { Intent } from './intent'
import { callOperation, type InputOf, type Operation, type OutputOf } from './operation'
import { isOutcomeUnknown, problemOf, type Problem } from './problem-of'

export type CommandResult<Output> = { ok: true; output: Output } | { ok: false; problem: Problem }

export interface Command<Op extends Operation> {
  /** `key` when the intent outlives this screen, for instance a draft's own key. */
  run: (input: InputOf<Op>, key?: string) => Promise<CommandResult<OutputOf<Op>>>
  isBusy: boolean
  /** Why the last run failed, until the next one. */
  problem: Problem | undefined
  clearProblem: () => void
}

/**
 * Sends a command so that pressing again after a lost answer is safe. `refreshes` names the reads that change with it
 * by the beginning of their path: ['cases/', 'appointments/'].
 */
export function useCommand<Op extends Operation>(operation: Op, refreshes: readonly string[] = []): Command<Op> {
  const intent = useRef<Intent | undefined>(undefined)
  const isRunning = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { mutate } = useSWRConfig()

  const run: Command<Op>['run'] = async (input, key) => {
    if (isRunning.current) return { ok: false, problem: stillSending }
    intent.current ??= new Intent(randomId)
    isRunning.current = true
    setIsBusy(true)
    setProblem(undefined)
    try {
      const output = await callOperation(operation, input, { idempotencyKey: key ?? intent.current.keyFor(input) })
      intent.current.settle()
      void mutate((query: unknown) => Array.isArray(query) && refreshes.some((start) => String(query[0]).startsWith(start)))
      return { ok: true, output }
    } catch (error) {
      const found = problemOf(error)
      const failed = found.code === 'no-answer' && !isOnline() ? needsNetwork : found
      if (!isOutcomeUnknown(failed)) intent.current.settle()
      setProblem(failed)
      return { ok: false, problem: failed }
    } finally {
      isRunning.current = false
      setIsBusy(false)
    }
  }
  return { run, isBusy, problem, clearProblem: () => setProblem(undefined) }
}

const needsNetwork: Problem = { code: 'no-answer', message: '现在没有网。这一步要连上网才能办，连上后再按一次。', data: undefined }
const stillSending: Problem = { code: 'no-answer', message: '正在提交，请稍等', data: undefined }
