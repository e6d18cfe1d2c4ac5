// A room with its hours as one JSON value, so that everything about rooms can come in one round trip.
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { accessFeature, openingHours } from '../../../contract/room'
import { position } from '../../../contract/scalars'

/** For `from room r join community m`. */
export const roomJson = sql`json_build_object(
  'id', r.id, 'name', r.name, 'badge', r.badge, 'storyLine', r.story_line, 'story', r.story,
  'communityId', r.community_id, 'communityName', m.name, 'address', r.address, 'phone', r.phone, 'route', r.route,
  'position', json_build_object('latitude', r.latitude, 'longitude', r.longitude),
  'access', r.access, 'capacity', r.capacity, 'sittingMinutes', r.sitting_minutes,
  'hours', (select coalesce(json_agg(json_build_object(
      'weekday', h.weekday, 'opensAtMinute', h.opens_at_minute, 'closesAtMinute', h.closes_at_minute)
      order by h.weekday, h.opens_at_minute), '[]')
    from opening_hours h where h.district_id = r.district_id and h.room_id = r.id))`

export const roomRow = z.object({
  id: z.string(), name: z.string(), badge: z.string(), storyLine: z.string(), story: z.array(z.string()),
  communityId: z.string(), communityName: z.string(), address: z.string(), phone: z.string(), route: z.string(),
  position, access: z.array(accessFeature), capacity: z.int(), sittingMinutes: z.int(), hours: z.array(openingHours),
})
