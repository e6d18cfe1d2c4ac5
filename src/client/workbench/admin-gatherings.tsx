import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { go } from '../platform/navigation'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { IconTile } from '../ui/icon-tile'
import { ListRow } from '../ui/list-row'
import { Screen } from '../ui/screen'
import { shownAt } from '../ui/shown-time'

export default function AdminGatherings() {
  const listed = useQuery('admin/gatherings', {})
  return (
    <Screen title='约吧设置' onRefresh={listed.refresh}>
      <Loaded query={listed}>
        {({ series }) => (series.length === 0 ? <EmptyState icon='ticket' title='还没有约吧' /> : (
          <Card>
            {series.map(({ seriesId, title, recurrence, nextAt }) => (
              <ListRow
                key={seriesId} before={<IconTile name='ticket' />} title={title}
                detail={[recurrence ?? '只办一次', nextAt ? `下一场 ${shownAt(nextAt, now())}` : '没有下一场'].join(' · ')} onPress={() => go('adminGathering', { seriesId })}
              />
            ))}
          </Card>
        ))}
      </Loaded>
    </Screen>
  )
}
