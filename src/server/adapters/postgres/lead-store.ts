import { sql, type RawBuilder } from 'kysely'

import type { LeadPage, LeadStore } from '../../intake-port'
import type { Saved } from '../../ports'
import { claimCommand } from './claim-command'
import type { StoreSetting } from './command-log'
import { readLeads, type LeadTold } from './lead-rows'
import { again } from './retry-conflict'
import { settleLead } from './settle-lead'
import { StepAbandoned } from './step-abandoned'

export function leadStore(setting: StoreSetting): LeadStore {
  const { db, districtId, sealing } = setting

  const pageOf = async (whose: RawBuilder<unknown>, { after, limit }: LeadPage) => {
    const further = after ? sql`and (l.reported_at, l.id) < (${after.at}::timestamptz, ${after.id})` : sql``
    const leads = await readLeads(setting, sql`${whose} ${further} order by l.reported_at desc, l.id desc limit ${limit + 1}`)
    return { leads: leads.slice(0, limit), hasMore: leads.length > limit }
  }

  return {
    report: <Output>({ command, output, lead, reporterId }: Parameters<LeadStore['report']>[0] & { output: Output }) =>
      again(() => db.transaction().execute(async (trx): Promise<Saved<Output>> => {
        const earlier = await claimCommand(trx, setting, { command, output, at: lead.reportedAt })
        if (earlier) return earlier
        const told: LeadTold = { building: lead.building, words: lead.words }
        await trx.insertInto('lead').values({
          district_id: districtId, id: lead.id, reporter_id: reporterId, kind: lead.kind, community_id: lead.communityId, told_sealed: sealing.seal(told),
          photo_ids: JSON.stringify(lead.photoIds), reported_at: lead.reportedAt,
        }).execute()
        await trx.insertInto('lead_event').values({
          district_id: districtId, lead_id: lead.id, seq: 1, kind: 'reported', actor_id: reporterId, at: lead.reportedAt, payload: JSON.stringify({ kind: lead.kind }),
        }).execute()
        return { outcome: 'saved' }
      })),

    async find(leadId) {
      const [found] = await readLeads(setting, sql`l.id = ${leadId}`)
      return found ?? null
    },
    list: (state, page) => pageOf(sql`l.state = ${state}`, page),
    listOfReporter: (reporterId, page) => pageOf(sql`l.reporter_id = ${reporterId}`, page),

    async dismiss<Output>({ command, output, leadId, actorId, reason, note, at }: Parameters<LeadStore['dismiss']>[0] & { output: Output }) {
      try {
        return await again(() => db.transaction().execute(async (trx): Promise<Saved<Output>> => {
          const earlier = await claimCommand(trx, setting, { command, output, at })
          if (earlier) return earlier
          await settleLead(trx, setting, { leadId, actorId, at, to: { state: 'dismissed', reason, note } })
          return { outcome: 'saved' }
        }))
      } catch (error) {
        if (error instanceof StepAbandoned) return { outcome: 'stale' as const }
        throw error
      }
    },
  }
}
