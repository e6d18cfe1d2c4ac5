import { useEffect, useMemo } from 'react'
import useSWR, { type SWRConfiguration } from 'swr'
import { onNetworkReturn } from '../platform/network-state'
import { usePageVisible } from '../platform/page-visible'
import { phoneName } from '../platform/phone-name'
import { answersOnPhone, isOnlyGoodFresh, sittingNow } from './answers-on-phone'
import { answerName } from './kept-answers'
import { callOperation, type InputOf, type Operation, type OutputOf } from './operation'
import { isOutcomeUnknown, problemOf, type Problem } from './problem-of'
import { showing } from './reads-on-screen'
import { demoPersona } from './session'

export interface QueryOptions {
  /** Ask again this often, only while the page is on the screen. */
  pollMs?: number
}

export interface Query<Output> {
  /** The last answer, be it from before the app was closed; Screen says how old it is when it cannot be renewed. */
  data: Output | undefined
  /** Why the last try failed; `data` may still hold the answer before it, unless the server refused it. */
  problem: Problem | undefined
  /** Nothing to show yet and still asking. */
  isLoading: boolean
  /** Asks again; pass it to Screen's onRefresh and ErrorState's onRetry. */
  refresh: () => Promise<void>
}

const settings: SWRConfiguration = {
  // The page's own show event asks again, also where the browser's focus event does not exist.
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
  dedupingInterval: 500,
  keepPreviousData: false,
}

/** Phones side by side are there to show each other what happens. */
const sideBySideMs = 4000
/** The communities of the district: what is told from them is true tomorrow too. */
const hardlyChanges = (operation: Operation): boolean => operation === 'places/list'

/** Reads an operation and keeps it fresh: on show, on pull-down, when the network returns and, if asked, by polling. `undefined` input waits. */
export function useQuery<Op extends Operation>(operation: Op, input: InputOf<Op> | undefined, { pollMs = 0 }: QueryOptions = {}): Query<OutputOf<Op>> {
  const owner = demoPersona() ?? ''
  const key = input === undefined ? null : [operation, input, owner] as const
  const name = input === undefined ? undefined : answerName(owner, operation, input)
  // Kept under the contract's own edition, so it has the shape this build knows.
  const fromBefore = useMemo(() => (name === undefined ? undefined : answersOnPhone.answerOf(name) as OutputOf<Op> | undefined), [name])
  const isVisible = usePageVisible(() => void mutate())
  const { data, error, isLoading, mutate } = useSWR<OutputOf<Op>, unknown>(
    key,
    () => asked(operation, input as InputOf<Op>, name ?? ''),
    { ...settings, ...(fromBefore === undefined ? {} : { fallbackData: fromBefore }), refreshInterval: isVisible ? (phoneName === '' ? pollMs : sideBySideMs) : 0 },
  )
  const problem = error === undefined ? undefined : problemOf(error)
  const isUnheard = problem !== undefined && isOutcomeUnknown(problem)
  const isRefused = problem !== undefined && !isUnheard
  const isShown = isVisible && data !== undefined && !isRefused && !hardlyChanges(operation)
  useEffect(() => (isShown && name !== undefined ? showing(name, isUnheard) : undefined), [isShown, name, isUnheard])
  useEffect(() => (isVisible ? onNetworkReturn(() => void mutate().catch(() => undefined)) : undefined), [isVisible, mutate])
  return {
    data: isRefused ? undefined : data,
    problem,
    isLoading: isLoading && data === undefined,
    refresh: async () => {
      await mutate().catch(() => undefined)
    },
  }
}

async function asked<Op extends Operation>(operation: Op, input: InputOf<Op>, name: string): Promise<OutputOf<Op>> {
  const sitting = sittingNow()
  try {
    const output = await callOperation(operation, input)
    // Asked before somebody signed out and answered after: it is nobody's any more.
    if (sitting === sittingNow()) answersOnPhone[isOnlyGoodFresh(operation) ? 'passOver' : 'keep'](name, output)
    return output
  } catch (error) {
    // What is not theirs any more shall not be read from the phone either.
    if (!isOutcomeUnknown(problemOf(error))) answersOnPhone.forget(name)
    throw error
  }
}
