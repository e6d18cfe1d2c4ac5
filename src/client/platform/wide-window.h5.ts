import { useEffect, useState } from 'react'
import { usePageVisible } from './page-visible'

const WIDE_PX = 900
/** Lets the page out of the phone's column (app.scss). */
const wideClass = 'app--wide'

/** Whether the browser window is wide enough for two panes; while such a page is in view it takes the whole window. */
export function useWideWindow(): boolean {
  const [isWide, setIsWide] = useState(() => window.innerWidth >= WIDE_PX)
  const isVisible = usePageVisible()
  useEffect(() => {
    const resized = () => { setIsWide(window.innerWidth >= WIDE_PX) }
    window.addEventListener('resize', resized)
    return () => { window.removeEventListener('resize', resized) }
  }, [])
  useEffect(() => {
    document.documentElement.classList.toggle(wideClass, isWide && isVisible)
    return () => { document.documentElement.classList.remove(wideClass) }
  }, [isWide, isVisible])
  return isWide
}
