import { useState } from 'react'
import { leadStates, type LeadState } from '../../contract/lead'
import { leadKindNames } from '../../contract/terms'
import { useQuery } from '../api/use-query'
import { now } from '../platform/clock'
import { go } from '../platform/navigation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { IconTile } from '../ui/icon-tile'
import { ListRow } from '../ui/list-row'
import { Screen } from '../ui/screen'
import { shownAt } from '../ui/shown-time'
import { TabRow } from '../ui/tab-row'
import { OfficeLoaded } from './office-loaded'

/** As the desk calls them; the reporter reads gentler words. */
const tabNames: Readonly<Record<LeadState, string>> = { new: '等着看', 'became-case': '立了案', dismissed: '没有立案' }
const pollMs = 60_000

/** 线索: what reporters saw from outside, to be called about before anything else. */
export default function WorkLeads() {
  const [state, setState] = useState<LeadState>('new')
  const [cursor, setCursor] = useState<string>()
  const query = useQuery('leads/list', { state, ...(cursor === undefined ? {} : { cursor }) }, { pollMs })
  const at = now()
  const choose = (id: string) => {
    setState(leadStates.find((one) => one === id) ?? 'new')
    setCursor(undefined)
  }
  return (
    <Screen title='线索' heading='线索' lead='先给当事人打电话。他愿意调解，才立案。' onRefresh={query.refresh}>
      <TabRow label='看哪些' tabs={leadStates.map((id) => ({ id, label: tabNames[id] }))} selected={state} onSelect={choose} />
      <OfficeLoaded query={query}>
        {({ leads, nextCursor }) => (
          <>
            {leads.length === 0 && <EmptyState picture='all-done' title='没有这样的线索' />}
            {leads.length > 0 && (
              <Card>
                {leads.map((lead) => (
                  <ListRow
                    key={lead.leadId} before={<IconTile name={lead.photoCount > 0 ? 'camera' : 'flag'} />} title={`${leadKindNames[lead.kind]} · ${lead.communityName} ${lead.building}`}
                    detail={`${lead.words} · ${lead.reporterName} ${shownAt(lead.reportedAt, at)}`} onPress={() => go('workLead', { leadId: lead.leadId })}
                  />
                ))}
              </Card>
            )}
            {cursor !== undefined && <Button label='回到最新的' kind='quiet' onPress={() => setCursor(undefined)} />}
            {nextCursor !== null && <Button label='看后面的' kind='secondary' onPress={() => setCursor(nextCursor)} />}
          </>
        )}
      </OfficeLoaded>
    </Screen>
  )
}
