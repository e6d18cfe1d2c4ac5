import { useEffect, useRef, useState } from 'react'

/** Whether the browser shows this tab; `onReturn` runs when it does again. */
export function useForeground(onReturn: () => void): boolean {
  const [isForeground, setIsForeground] = useState(!document.hidden)
  const latest = useRef(onReturn)
  useEffect(() => { latest.current = onReturn })
  useEffect(() => {
    const changed = () => {
      setIsForeground(!document.hidden)
      if (!document.hidden) latest.current()
    }
    document.addEventListener('visibilitychange', changed)
    return () => document.removeEventListener('visibilitychange', changed)
  }, [])
  return isForeground
}
