import { leadKindNames, leadStateNames } from '../../contract/terms'
import { useQuery } from '../api/use-query'
import { now } from '../platform/clock'
import { go } from '../platform/navigation'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { ListRow } from '../ui/list-row'
import { Screen } from '../ui/screen'
import { shownAt } from '../ui/shown-time'
import { OfficeLoaded } from './office-loaded'

/** What became of what one reported: whether somebody sees to it, and nothing of what was found. */
export default function WorkMyLeads() {
  const query = useQuery('leads/mine', {})
  return (
    <Screen title='我报的情况' heading='我报的情况' onRefresh={query.refresh} bottom={query.data && <BottomBar><Button label='再报一个' onPress={() => go('workReport', {})} /></BottomBar>}>
      <OfficeLoaded query={query}>
        {({ leads }) => leads.length === 0
          ? <EmptyState picture='no-cases' title='您还没有报过' />
          : <Card>{leads.map((lead) => <ListRow key={lead.leadId} title={`${leadKindNames[lead.kind]} · ${lead.communityName} ${lead.building}`} detail={`${leadStateNames[lead.state]} · ${shownAt(lead.reportedAt, now())} 报的`} />)}</Card>}
      </OfficeLoaded>
    </Screen>
  )
}
