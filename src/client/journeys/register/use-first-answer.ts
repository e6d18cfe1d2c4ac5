import { useEffect, useRef } from 'react'

/** Acts once on what was asked for: a field filled in for the resident and then emptied by them stays empty. */
export function useFirstAnswer<Answer>(answer: Answer | undefined, act: (answer: Answer) => void): void {
  const latest = useRef(act)
  const hasActed = useRef(false)
  useEffect(() => { latest.current = act })
  useEffect(() => {
    if (answer === undefined || hasActed.current) return
    hasActed.current = true
    latest.current(answer)
  }, [answer])
}
