// The way every command about a gathering goes: load → may I? → plan → save → answer. Seats are given by the database.
import type { Gathering } from '../../contract/gathering'
import { gatheringPlan } from '../domain/gathering/gathering-plan'
import type { GatheringSave, GatheringSaved } from '../gathering-port'
import type { GatheringRecord } from '../gathering-records'
import { refusal, type Refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { gatheringView } from './gathering-view'
import { knownGathering } from './known-gathering'

export type GatheringAnswer = { gathering: Gathering }
type Attending<Refused extends string> = {
  gatheringId: string
  /** The refusal that needs no look at who has which place. */
  refused?: (gathering: GatheringRecord) => Refusal | null
  answer?: (gathering: Gathering) => Gathering
  save: (save: GatheringSave<GatheringAnswer>) => Promise<GatheringSaved<GatheringAnswer, Refused>>
  because: (outcome: Refused, gathering: GatheringRecord) => Refusal
}

export async function attendGathering<Refused extends string>(
  { ports, caller, now, command }: CommandRequest, { gatheringId, refused, answer = (view) => view, save, because }: Attending<Refused>,
): Promise<GatheringAnswer> {
  const { gathering, offerMinutes } = await knownGathering(ports, { gatheringId, personId: caller.personId, now })
  const no = refused?.(gathering)
  if (no) throw no
  const output = { gathering: answer(gatheringView(gathering, now)) }
  const saved = await save({ command, output, plan: gatheringPlan(gathering, { now, offerMinutes }), at: now })
  if (isAnswered(saved)) return saved.output
  if (saved.outcome === 'key-reused') throw refusal('idempotency-key-reused')
  throw because(saved.outcome, gathering)
}

const isAnswered = <Output>(saved: GatheringSaved<Output, string>): saved is { outcome: 'saved' | 'repeated'; output: Output } => 'output' in saved
