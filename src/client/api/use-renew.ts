import { useSWRConfig } from 'swr'

/** Asks again for every read in view whose path begins like this, however fresh it is: what a pull down means. */
export function useRenew(): (start: string) => Promise<void> {
  const { mutate } = useSWRConfig()
  return async (start) => {
    await mutate((query: unknown) => Array.isArray(query) && String(query[0]).startsWith(start))
  }
}
