// What is decided about a gathering at an instant, for whoever takes, leaves or is offered a place in it.
import type { NoticeKind } from '../../../contract/notice'
import type { GatheringPlan, GatheringRecord, GatheringTold } from '../../gathering-records'
import { addMinutes } from '../day-arithmetic'
import { offerUntil } from './offers'
import { mayLeave } from './sign-up'

/** The day before, and two hours before. */
const reminders = [{ kind: 'gathering-reminder', minutes: 24 * 60 }, { kind: 'gathering-soon', minutes: 120 }] as const satisfies readonly { kind: NoticeKind; minutes: number }[]

export function gatheringPlan(gathering: GatheringRecord, { now, offerMinutes }: { now: Date; offerMinutes: number }): GatheringPlan {
  const { id, series, plannedOn, startsAt, endsAt, seats } = gathering
  const until = gathering.calledOffReason === null ? offerUntil({ startsAt, now, offerMinutes }) : null
  const facts = { title: series.title, startsAt: startsAt.toISOString() }
  const told = (kind: NoticeKind, dueAt = now): GatheringTold => ({ kind, dueAt, facts })
  return {
    gatheringId: id, seriesId: series.id, plannedOn, startsAt, endsAt, seats, offerUntil: until, mayLeave: mayLeave(gathering, now),
    notices: {
      seated: [
        told('seat-taken'),
        // Nobody is reminded of what they have just agreed to.
        ...reminders.map(({ kind, minutes }) => told(kind, addMinutes(startsAt, -minutes))).filter(({ dueAt }) => dueAt > now),
      ],
      waiting: [told('waiting-joined')],
      offered: [{ ...told('seat-offered'), facts: { ...facts, ...(until && { by: until.toISOString() }) } }],
      expired: [told('seat-offer-expired')],
      calledOff: [told('gathering-called-off')],
    },
  }
}
