import { sessionKindWords } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { GatheringCard } from '../../features/gathering-card/gathering-card'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { kindOf, listHeadings } from './session-kinds'

const pollMs = 30_000

/** The sessions of one kind that are still to come, soonest first. */
export default function Sessions() {
  const kind = kindOf(useParams('gatherSessions').kind)
  const query = useQuery('gatherings/list', kind ? { kind } : {}, { pollMs })
  const at = now()
  const words = kind ? listHeadings[kind] : { heading: '约吧场次', lead: '都不收费。点开看看，合适就报个名。' }
  return (
    <Screen title={kind ? sessionKindWords[kind].manner : '约吧场次'} heading={words.heading} lead={words.lead} onRefresh={query.refresh}>
      <Loaded query={query} cards={4}>
        {({ gatherings }) => (gatherings.length === 0
          ? <EmptyState picture='no-gatherings' title='最近没有安排场次' advice='过几天再来看看，也可以随时找值班的人说说。' />
          : gatherings.map((gathering) => (
            <GatheringCard key={gathering.id} gathering={gathering} now={at} onPress={() => go('gatherSession', { gatheringId: gathering.id })} />
          )))}
      </Loaded>
    </Screen>
  )
}
