import { gatheringPlan } from '../domain/gathering/gathering-plan'
import type { Ports } from '../ports'
import { knownGathering } from './known-gathering'

/**
 * It does not take place; everybody in it or in line is told. The office's own screen for it comes with the workbench;
 * until then this is called where a district is laid down.
 */
export async function callOffGathering({ ports, now }: { ports: Pick<Ports, 'gatherings'>; now: Date }, { gatheringId, reason }: { gatheringId: string; reason: string }): Promise<boolean> {
  const { gathering, offerMinutes } = await knownGathering(ports, { gatheringId, personId: null, now })
  return ports.gatherings.callOff(gatheringPlan(gathering, { now, offerMinutes }), reason, now)
}
