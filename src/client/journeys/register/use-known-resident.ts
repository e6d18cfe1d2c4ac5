import { useQuery } from '../../api/use-query'
import { useFirstAnswer } from './use-first-answer'
import type { StepTools } from './use-step'

/**
 * Fills in what the resident gave last time: their home, unless a door's code brought a place, and how to reach them.
 * Asked on the first step, so that it is there before the steps that show it.
 */
export function useKnownResident({ draft, change }: StepTools): void {
  const { data: resident } = useQuery('session/whoami', {})
  useFirstAnswer(resident, ({ communityId, building, unit, name, phone }) => change({
    ...(draft.communityId === '' && communityId ? { communityId, building: building ?? '', unit: unit ?? '' } : {}),
    ...(draft.contactName === '' && draft.contactPhone === '' ? { contactName: name ?? '', contactPhone: phone ?? '' } : {}),
  }))
}
