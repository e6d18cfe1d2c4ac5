import { create } from 'zustand'

/** What the phone last said about its network, undefined until it first did; one place for everybody who asks. */
export const useNetwork = create<{ isOnline: boolean | undefined }>(() => ({ isOnline: undefined }))

/** False while the phone has no network; turns by itself. */
export function useIsOnline(): boolean {
  return useNetwork(({ isOnline }) => isOnline !== false)
}

export function isOnline(): boolean {
  return useNetwork.getState().isOnline !== false
}

/** Calls back each time the network returns after it was away; answers with the way to stop. */
export function onNetworkReturn(returned: () => void): () => void {
  return useNetwork.subscribe((is, was) => {
    if (is.isOnline && was.isOnline === false) returned()
  })
}
