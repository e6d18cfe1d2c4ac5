import type { GatheringSummary } from '../../../contract/gathering'

/** `1 场给您留了位子`, else how many are ahead; an offer comes first because it passes on. */
export function ownPlacesWords(gatherings: readonly Pick<GatheringSummary, 'mine'>[]): string {
  const count = (state: NonNullable<GatheringSummary['mine']>['state']) => gatherings.filter(({ mine }) => mine?.state === state).length
  if (count('offered') > 0) return `${count('offered')} 场给您留了位子，请确认`
  const ahead = [...(count('seated') > 0 ? [`报了 ${count('seated')} 场`] : []), ...(count('waiting') > 0 ? [`候补 ${count('waiting')} 场`] : [])]
  return ahead.length > 0 ? ahead.join('，') : '报了名的、排着队的，都在这里'
}
