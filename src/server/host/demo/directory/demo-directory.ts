import type { Directory, RoomRow } from '../../../adapters/postgres/directory-writer'
import { instantOfMinute } from '../../../domain/day-arithmetic'
import { dayAfter, shanghaiDayOf, weekdayOf } from '../../../domain/shanghai-time'
import { demoSeries } from '../gatherings/series'
import { minuteOf, type RoomData } from '../rooms/room-data'
import { rooms } from '../rooms/rooms'
import { communities, district, organisations } from './district'
import { calendarOverrides } from './calendar-overrides'
import { placeCodes } from './place-codes'
import { providers } from './providers'
import { neighbours } from './neighbours'
import { residents } from './residents'
import { staff } from './staff'
import { territory } from './territory'

/** The whole directory as it stands on the Shanghai day of `now`. */
export function demoDirectory(now: Date): Directory {
  const today = shanghaiDayOf(now)
  return {
    district,
    calendarOverrides: calendarOverrides(today),
    communities,
    organisations,
    staff,
    rooms: rooms.map((room) => roomAsOf(room, today)),
    territory,
    placeCodes,
    providers,
    gatherings: demoSeries(today),
    people: [...residents, ...neighbours].map(({ id, name, phone, communityId, building, unit }) => ({
      id, identity: `demo:${id}`, communityId, profile: { name, phone, building, unit },
    })),
  }
}

const roomAsOf = ({ duty, closures, ...room }: RoomData, today: string): RoomRow => ({
  ...room,
  duty: Object.entries(duty).flatMap(([weekday, staffIds]) => staffIds.map((staffId) => ({ weekday: Number(weekday), staffId }))),
  closures: closures.map(({ inDays, from, to, reason }) => {
    const on = nextOpenDay(room, dayAfter(today, inDays))
    return { startsAt: instantOfMinute(on, minuteOf(from)), endsAt: instantOfMinute(on, minuteOf(to)), reason }
  }),
})

/** A closure on a day the room is shut anyway would show nothing: move it to the next weekday it opens. */
const nextOpenDay = (room: Pick<RoomData, 'hours'>, on: string): string =>
  room.hours.some((hours) => hours.weekday === weekdayOf(on)) ? on : nextOpenDay(room, dayAfter(on, 1))
