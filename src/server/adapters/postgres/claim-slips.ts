import { createHmac } from 'node:crypto'

import { sql } from 'kysely'

import type { ClaimSlips } from '../../intake-port'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'

const digits = 6
/** A day. With a million slips, whoever guesses at one number gets nowhere. */
const triesOfOnePerson = 5
const triesAtOneNumber = 10

export function claimSlips({ db, districtId, sealing }: StoreSetting): ClaimSlips {
  const key = sealing.keyFor('claim slip')
  return {
    slipOf: (caseId) => String(createHmac('sha256', key).update(caseId, 'utf8').digest().readUIntBE(0, 6) % 10 ** digits).padStart(digits, '0'),
    async caseOf(number) {
      const row = await db.selectFrom('mediation_case').select('id').where('district_id', '=', districtId).where('number', '=', number).executeTakeFirst()
      return row?.id ?? null
    },
    async mayTry({ personId, number, at }) {
      const { rows } = await again(() => sql<{ may: boolean }>`
        select may_try_slip(${districtId}, ${personId}, ${sealing.lookup(`slip/${number}`)}, ${at}::timestamptz, ${triesOfOnePerson}, ${triesAtOneNumber}) as may`.execute(db))
      return rows[0]?.may ?? false
    },
  }
}
