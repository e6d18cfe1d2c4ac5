import { createContext, useContext, type ReactNode } from 'react'

/** What the app around the screens knows and the look needs; the app fills it, so ui/ imports no device code. */
export interface Shell {
  /** 1 is the designed size; grows with the phone's font setting and the elder view. */
  scale: number
  isElder: boolean
  isOffline: boolean
  /** `今天 15:20`, when what the person is looking at came then and cannot be renewed now. */
  contentFrom?: string | undefined
  /** WeChat draws the title bar itself; elsewhere Screen draws one. */
  hasNativeHeader: boolean
  canGoBack: () => boolean
  goBack: () => void
  /** Shown at the end of the drawn header, for instance the demo identity. */
  headerEnd?: ReactNode
}

const defaults: Shell = {
  scale: 1,
  isElder: false,
  isOffline: false,
  hasNativeHeader: true,
  canGoBack: () => false,
  goBack: () => undefined,
}

export const ShellContext = createContext<Shell>(defaults)

export function useShell(): Shell {
  return useContext(ShellContext)
}
