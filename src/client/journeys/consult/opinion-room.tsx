import { useQuery } from '../../api/use-query'
import { replace } from '../../platform/navigation'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'

/** Which room the times below belong to, and the way to another one. */
export function OpinionRoom({ roomId, appointmentId }: { roomId: string; appointmentId?: string }) {
  const { data: room } = useQuery('rooms/get', { roomId })
  if (!room) return null
  return (
    <Card>
      <ListRow
        title={room.name} detail={room.address} before={<Avatar characters={room.badge} />}
        after={<Button kind='quiet' size='small' label='换一间' onPress={() => replace('consultOpinion', appointmentId ? { appointmentId } : {})} />}
      />
    </Card>
  )
}
