import { clocksFirstToldTo } from '../domain/escalation-ladder'
import type { DeskAsked } from '../desk-port'
import type { Request } from '../request'

/** 三长盯办: what of the district this supervisor looks after; undefined, and then the whole of it, for whoever stands on no rung. */
export async function watchOf({ ports, caller }: Request): Promise<DeskAsked['watch']> {
  const watch = caller.staffId === null || !caller.roles.includes('supervisor') ? null : await ports.overseers.watchOf(caller.staffId)
  return watch ? { ...watch, clocks: clocksFirstToldTo(watch.rung) } : undefined
}
