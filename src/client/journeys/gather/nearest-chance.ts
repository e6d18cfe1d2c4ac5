// The nearest real chance of each kind, in words for its card; undefined where there is none to promise.
import type { GatheringKind, GatheringSummary } from '../../../contract/gathering'
import type { RoomSummary } from '../../../contract/room'
import type { ServiceProvider } from '../../../contract/service-provider'
import { serviceKindNames } from '../../../contract/terms'
import { seatWords } from '../../features/gathering-card/seat-words'
import { soonestFirst } from '../../features/soonest-rooms/soonest-first'
import { shownAt, shownBriefly } from '../../ui/shown-time'

/** 及时约: the soonest slot of any room, where one lies within 48 hours. */
export function soonestWords(rooms: readonly RoomSummary[], now: Date): string | undefined {
  const [first] = soonestFirst(rooms, now).soon
  return first?.nextFreeAt ? `最快${shownAt(first.nextFreeAt, now)}` : undefined
}

/** 精确约: whoever has time first, by what they are for. */
export function serviceChance(providers: readonly ServiceProvider[], now: Date): string | undefined {
  const [first] = providers
    .flatMap(({ kind, nextFreeAt }) => (nextFreeAt === null ? [] : [{ kind, nextFreeAt }]))
    .sort((one, other) => Date.parse(one.nextFreeAt) - Date.parse(other.nextFreeAt))
  return first && `最快${shownBriefly(first.nextFreeAt, now)}，${serviceKindNames[first.kind]}`
}

/** The first session of a kind that somebody new can still take a seat in, else the first one to wait for. */
export function nextGathering(gatherings: readonly GatheringSummary[], kind: GatheringKind): GatheringSummary | undefined {
  const open = gatherings.filter((one) => one.kind === kind && one.signUp.state === 'open')
  return open.find(({ seatsLeft }) => seatsLeft > 0) ?? open[0] ?? gatherings.find((one) => one.kind === kind && one.signUp.state === 'not-yet')
}

/** `周三 15:00 赵岚书记，还有 4 席`; an open gathering is known by what it is, one with officials by its host. */
export function gatheringChance(gathering: GatheringSummary, now: Date): string {
  const { kind, title, host, startsAt } = gathering
  const when = shownBriefly(startsAt, now)
  const what = kind === 'officials' ? `${when} ${host.name}${host.title}` : `${title}，${when}`
  return `${what}，${seatWords(gathering, now)}`
}
