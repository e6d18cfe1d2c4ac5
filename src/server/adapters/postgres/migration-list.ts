// Every migration in order. A released one is never edited; add the next number.
import record from './migrations/0001-record.sql'
import booking from './migrations/0002-booking.sql'

export const migrationList = {
  '0001-record': record,
  '0002-booking': booking,
} as const satisfies Record<string, string>
