import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { go } from '../platform/navigation'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { IconTile } from '../ui/icon-tile'
import { ListRow } from '../ui/list-row'
import { Screen } from '../ui/screen'

export default function AdminRooms() {
  const listed = useQuery('admin/rooms', {})
  return (
    <Screen title='调解室设置' onRefresh={listed.refresh} bottom={<BottomBar><Button label='加一间' icon='plus' onPress={() => go('adminRoom', {})} /></BottomBar>}>
      <Loaded query={listed}>
        {({ rooms }) => (
          <Card>
            {rooms.map(({ roomId, name, communityName, capacity, sittingMinutes, closures }) => (
              <ListRow
                key={roomId} before={<IconTile name='door' />} title={name} detail={`${communityName} · ${capacity} 席 · 一次 ${sittingMinutes} 分钟`}
                after={closures > 0 ? <Chip tone='waiting' label={`停用 ${closures} 次`} /> : undefined} onPress={() => go('adminRoom', { roomId })}
              />
            ))}
          </Card>
        )}
      </Loaded>
    </Screen>
  )
}
