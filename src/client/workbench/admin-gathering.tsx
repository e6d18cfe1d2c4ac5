import { useState } from 'react'
import type { OutputOf } from '../api/operation'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { useParams } from '../platform/navigation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { ListRow } from '../ui/list-row'
import { Row } from '../ui/row'
import { Screen } from '../ui/screen'
import { SectionTitle } from '../ui/section-title'
import { shownAt } from '../ui/shown-time'
import { CallOffSheet, EndSheet } from './settings/call-off-sheet'
import { SeriesSheet } from './settings/series-sheet'

type Dates = OutputOf<'admin/gathering'>['dates']

/** One series: its fields, an end, and its single dates. */
export default function AdminGathering() {
  const { seriesId } = useParams('adminGathering')
  const found = useQuery('admin/gathering', seriesId === undefined ? undefined : { seriesId })
  const [open, setOpen] = useState<'change' | 'copy' | 'end' | { gatheringId: string }>()
  const close = () => setOpen(undefined)
  return (
    <Screen title='约吧设置' onRefresh={found.refresh}>
      <Loaded query={found}>
        {(detail) => (
          <>
            <SectionTitle title={detail.series.title} action={{ label: '修改', onPress: () => setOpen('change') }} />
            <Row kind='wrap'>
              <Button label='照这个再加一个' size='small' kind='secondary' icon='copy' onPress={() => setOpen('copy')} />
              <Button label='办到哪天为止' size='small' kind='secondary' icon='flag' onPress={() => setOpen('end')} />
            </Row>
            <SectionTitle title='三个月内的各场' />
            <DateRows dates={detail.dates} onCallOff={(gatheringId) => setOpen({ gatheringId })} />
            {(open === 'change' || open === 'copy') && <SeriesSheet detail={detail} isCopy={open === 'copy'} onClose={close} />}
            {open === 'end' && <EndSheet seriesId={detail.seriesId} version={detail.version} lastOn={detail.series.lastOn} onClose={close} />}
            {typeof open === 'object' && <CallOffSheet gatheringId={open.gatheringId} onClose={close} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function DateRows({ dates, onCallOff }: { dates: Dates; onCallOff: (gatheringId: string) => void }) {
  return (
    <Card>
      {dates.map(({ gatheringId, startsAt, seated, waiting, calledOffReason }) => (
        <ListRow
          key={gatheringId} title={shownAt(startsAt, now())} detail={calledOffReason ?? `${seated} 人报名${waiting > 0 ? `，${waiting} 人排队` : ''}`}
          after={calledOffReason === null ? <Button label='取消这场' size='small' kind='secondary' onPress={() => onCallOff(gatheringId)} /> : <Chip label='已取消' tone='plain' />}
        />
      ))}
    </Card>
  )
}
