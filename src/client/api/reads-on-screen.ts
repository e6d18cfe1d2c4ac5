// Which answers the person is looking at, so that one line can say how old they are.
import { create } from 'zustand'
import { answersOnPhone } from './answers-on-phone'

interface Read {
  name: string
  /** The last try to renew it came to nothing. */
  isUnheard: boolean
}

const useReads = create<{ shown: readonly Read[] }>(() => ({ shown: [] }))

/** This answer is on the screen from now on; answers with the way to take it off. */
export function showing(name: string, isUnheard: boolean): () => void {
  const read = { name, isUnheard }
  useReads.setState(({ shown }) => ({ shown: [...shown, read] }))
  return () => useReads.setState(({ shown }) => ({ shown: shown.filter((other) => other !== read) }))
}

/** When the oldest answer on the screen came that cannot be renewed now; undefined while all are fresh. */
export function useContentFrom(isOffline: boolean): number | undefined {
  return useReads(({ shown }) => {
    const times = shown.flatMap(({ name, isUnheard }) => (isOffline || isUnheard ? answersOnPhone.cameAt(name) ?? [] : []))
    return times.length === 0 ? undefined : Math.min(...times)
  })
}
