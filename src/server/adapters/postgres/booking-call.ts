// What every call of a booking function takes and answers alike (0002-booking.sql, 0005-service.sql).
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import type { BookingSave, BookingSaved } from '../../booking-port'
import type { Notice } from '../../records'
import type { Command } from '../../request'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'

const answerRow = z.object({
  outcome: z.enum(['saved', 'repeated', 'key-reused', 'stale', 'taken', 'person-busy', 'already-booked']),
  output_sealed: z.nullable(z.instanceof(Uint8Array)),
})
const noticeRows = (notices: readonly Notice[]): string => JSON.stringify(notices.map((notice) => ({
  dedupe_key: notice.dedupeKey, kind: notice.kind, recipient: notice.recipient, case_id: notice.caseId,
  appointment_id: notice.appointmentId, facts: notice.facts, due_at: notice.dueAt,
})))

export function bookingCall({ db, districtId, sealing }: StoreSetting) {
  return {
    run: async <Output>(call: RawBuilder<unknown>): Promise<BookingSaved<Output>> => {
      const { rows } = await again(() => call.execute(db))
      const { outcome, output_sealed } = answerRow.parse(rows[0])
      return outcome === 'repeated' ? { outcome, output: sealing.open<Output>(output_sealed ?? new Uint8Array()) } : { outcome }
    },
    commandArguments: (command: Command, output: unknown) =>
      sql`${districtId}, ${command.actorId}, ${command.key}, ${command.operation}, ${Buffer.from(command.inputHash)}, ${sealing.seal(output)}`,
    eventArguments: ({ event, notices }: Pick<BookingSave<unknown>, 'event' | 'notices'>) =>
      sql`${event.actor.role}, ${event.at}, ${JSON.stringify(event.payload)}::jsonb, ${event.text === null ? null : sealing.seal(event.text)},
        ${noticeRows(notices)}::jsonb`,
  }
}
