import { useNetwork } from './network-state'

/** Listens to the browser from the start of the app on. */
export function watchNetwork(): void {
  const changed = () => useNetwork.setState({ isOnline: navigator.onLine })
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  changed()
}
