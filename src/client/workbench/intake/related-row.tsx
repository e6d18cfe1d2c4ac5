import type { RelatedCase } from '../../../contract/related-case'
import { now } from '../../platform/clock'
import { Chip } from '../../ui/chip'
import { ListRow } from '../../ui/list-row'
import { relatedDetail, relatedMark, relatedTitle } from './related-words'

export function RelatedRow({ related, onPress }: { related: RelatedCase; onPress?: () => void }) {
  const mark = relatedMark(related)
  return (
    <ListRow
      title={relatedTitle(related, now())} detail={relatedDetail(related)} {...(onPress && { onPress })}
      {...(mark !== null && { after: <Chip label={mark} tone={related.isLikelyDuplicate && !related.isLinked ? 'waiting' : 'plain'} /> })}
    />
  )
}
