import useSWR, { type SWRConfiguration } from 'swr'
import { usePageVisible } from '../platform/page-visible'
import { callOperation, type InputOf, type Operation, type OutputOf } from './operation'
import { problemOf, type Problem } from './problem-of'
import { demoPersona } from './session'

export interface QueryOptions {
  /** Ask again this often, only while the page is on the screen. */
  pollMs?: number
}

export interface Query<Output> {
  data: Output | undefined
  /** Why the last try failed; `data` may still hold the answer before it. */
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

/** Reads an operation and keeps it fresh: on show, on pull-down and, if asked, by polling. `undefined` input waits. */
export function useQuery<Op extends Operation>(operation: Op, input: InputOf<Op> | undefined, { pollMs = 0 }: QueryOptions = {}): Query<OutputOf<Op>> {
  const key = input === undefined ? null : [operation, input, demoPersona() ?? ''] as const
  const isVisible = usePageVisible(() => void mutate())
  const { data, error, isLoading, mutate } = useSWR<OutputOf<Op>, unknown>(
    key,
    () => callOperation(operation, input as InputOf<Op>),
    { ...settings, refreshInterval: isVisible ? pollMs : 0 },
  )
  return {
    data,
    problem: error === undefined ? undefined : problemOf(error),
    isLoading: isLoading && data === undefined,
    refresh: async () => {
      await mutate().catch(() => undefined)
    },
  }
}
