// Every migration in order. A released one is never edited; add the next number.
import record from './migrations/0001-record.sql'

export const migrationList = {
  '0001-record': record,
} as const satisfies Record<string, string>
