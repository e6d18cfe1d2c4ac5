import { create } from 'zustand'
import { store, stored } from './storage'

const KEY = 'view.elder'

interface ElderView {
  isElder: boolean
  setElder: (isElder: boolean) => void
}

/** The large view a person turns on for themselves; remembered on the phone. */
export const useElderView = create<ElderView>((set) => ({
  isElder: stored<boolean>(KEY) ?? false,
  setElder: (isElder) => {
    store(KEY, isElder)
    set({ isElder })
  },
}))
