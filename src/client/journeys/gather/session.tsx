import { useState } from 'react'
import { ratingLevelNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { useParams } from '../../platform/navigation'
import { useShare } from '../../platform/share'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Screen } from '../../ui/screen'
import { LeaveSheet } from './leave-sheet'
import { PlaceNotice } from './place-notice'
import { SessionBar } from './session-bar'
import { SessionFacts } from './session-facts'
import { SessionHead } from './session-head'
import { usePlace } from './use-place'

// Somebody leaves, a seat is offered: whoever looks at it sees so without doing anything.
const pollMs = 10_000

/** One session, and the caller's own place in it. */
export default function Session() {
  const { gatheringId = '' } = useParams('gatherSession')
  const query = useQuery('gatherings/get', { gatheringId }, { pollMs })
  const place = usePlace(gatheringId, query.refresh)
  const [isLeaving, setIsLeaving] = useState(false)
  const gathering = query.data?.gathering
  useShare({ title: gathering ? `${gathering.title}，一起来` : '海颂约吧', picture: 'gathering', route: 'gatherSession', params: { gatheringId } })

  const leave = async () => {
    await place.leave()
    setIsLeaving(false)
  }
  const bar = gathering && (
    <SessionBar
      gathering={gathering}
      now={now()}
      isBusy={place.isBusy}
      onJoin={() => void place.join()}
      onTakeOffer={() => void place.takeOffer()}
      onLeave={() => setIsLeaving(true)}
    />
  )
  return (
    <Screen title='约吧场次' onRefresh={query.refresh} bottom={bar}>
      <Loaded query={query}>
        {({ gathering: found }) => (
          <>
            <PlaceNotice gathering={found} now={now()} outcome={place.outcome} problem={place.problem} />
            <SessionHead gathering={found} now={now()} />
            {found.rating.given && <Card><CheckRow label='您的评价' value={ratingLevelNames[found.rating.given]} /></Card>}
            <SessionFacts gathering={found} />
          </>
        )}
      </Loaded>
      {isLeaving && gathering?.mine && (
        <LeaveSheet mine={gathering.mine} waiting={gathering.waiting} isBusy={place.isBusy} onLeave={() => void leave()} onClose={() => setIsLeaving(false)} />
      )}
    </Screen>
  )
}
