import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { shownRange } from '../../ui/shown-time'
import type { Place } from './place-words'

/** The room's soonest free time, and its roster for the week. */
export function NextSlot({ place: { room, nextFree }, now }: { place: Place; now: Date }) {
  return (
    <>
      <SectionTitle title='坐下来谈一谈' />
      <Card>
        <ListRow
          before={<IconTile name='calendar' />}
          title={nextFree ? `最早 ${shownRange(nextFree.startsAt, nextFree.endsAt, now)}` : '往后 30 天都约满了'}
          detail={nextFree ? `约${room.name}，不收费` : `看看${room.name}，也可以打电话问问`}
          onPress={() => go('bookRoom', { roomId: room.id })}
        />
        <ListRow before={<IconTile name='users-round' />} title='这一周谁值班' detail='哪天、几点、谁在' onPress={() => go('visitDuty', { roomId: room.id })} />
      </Card>
    </>
  )
}
