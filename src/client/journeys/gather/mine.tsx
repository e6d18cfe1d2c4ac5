import { useQuery } from '../../api/use-query'
import { GatheringCard } from '../../features/gathering-card/gathering-card'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { back, go, isJustBelow, replace } from '../../platform/navigation'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'
import { ownGatherings } from './own-gatherings'

const pollMs = 30_000

const toTheBar = () => (isJustBelow('gatherBar') ? back() : replace('gatherBar'))

/** The sessions one has a place in, and those one has been to. */
export default function Mine() {
  const ahead = useQuery('gatherings/list', { whose: 'mine' }, { pollMs })
  const past = useQuery('gatherings/list', { whose: 'past' })
  const at = now()
  const open = (gatheringId: string) => () => go('gatherSession', { gatheringId })
  const refresh = () => Promise.all([ahead.refresh(), past.refresh()])
  const before = past.data?.gatherings ?? []
  return (
    <Screen title='我的约吧' heading='我的约吧' lead='您报过名、排着队的，都在这里。' onRefresh={refresh}>
      <Loaded query={ahead}>
        {({ gatherings }) => {
          const own = ownGatherings(gatherings)
          if (own.length > 0) return own.map((each) => <GatheringCard key={each.id} gathering={each} now={at} onPress={open(each.id)} />)
          return before.length > 0
            ? <Words kind='quiet'>眼下没有报名的场次。</Words>
            : <EmptyState picture='no-gatherings' title='还没有报过名' advice='看看最近有什么，合适就报一个。' action={{ label: '去约吧看看', onPress: toTheBar }} />
        }}
      </Loaded>
      {before.length > 0 && (
        <>
          <SectionTitle title='以前的' />
          <Words kind='quiet'>点开可以说说办得怎么样。</Words>
          {before.map((each) => <GatheringCard key={each.id} gathering={each} now={at} onPress={open(each.id)} />)}
        </>
      )}
    </Screen>
  )
}
