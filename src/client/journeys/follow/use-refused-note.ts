import { useShallow } from 'zustand/react/shallow'
import { useOutbox } from '../../api/waiting'

export interface RefusedNote {
  key: string
  text: string
  problem: string
}

/** A note that waited for the network and was refused: its words are here to be changed, not lost. */
export function useRefusedNote(caseId: string): RefusedNote | undefined {
  return useOutbox(useShallow(({ letters }) => {
    for (const { key, operation, texts, outcome } of letters) {
      const said = operation === 'cases/addNote' ? texts.at(-1) : undefined
      if (said?.caseId === caseId && outcome?.end === 'refused') return { key, text: said.text, problem: outcome.problem.message }
    }
    return undefined
  }))
}
