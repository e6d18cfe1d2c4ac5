import type { RoomSummary } from '../../../contract/room'
import type { ServiceProvider } from '../../../contract/service-provider'
import { aGathering } from '../../../../test/support/a-gathering'
import { gatheringChance, nextGathering, serviceChance, soonestWords } from './nearest-chance'

// A Sunday, 10:00 in Shanghai.
const now = new Date('2026-11-22T02:00:00Z')
const room = (nextFreeAt: string | null) => ({ id: 'a-room', nextFreeAt }) as RoomSummary
const signUp = (state: 'open' | 'not-yet' | 'closed') => ({ state, opensAt: '2026-11-26T01:00:00Z', closesBy: '2026-12-01T01:00:00Z' })

test('及时约 promises a slot in 48 h, and none a minute later', () => {
  expect(soonestWords([room('2026-11-24T02:00:00Z'), room('2026-11-22T08:00:00Z')], now)).toBe('最快今天 16:00')
  expect(soonestWords([room('2026-11-24T02:00:00Z')], now)).toBe('最快后天 10:00')
  expect(soonestWords([room('2026-11-24T02:01:00Z'), room(null)], now)).toBeUndefined()
})

test('精确约 names the service that is free first, none when all are taken', () => {
  const provider = (kind: ServiceProvider['kind'], nextFreeAt: string | null) => ({ kind, nextFreeAt }) as ServiceProvider
  expect(serviceChance([provider('notary', null), provider('judicial-office', '2026-11-25T02:00:00Z'), provider('legal-advice', '2026-11-23T01:00:00Z')], now))
    .toBe('最快明天 9:00，法律咨询')
  expect(serviceChance([provider('notary', null)], now)).toBeUndefined()
})

test('officials are known by who comes, an open gathering by what it is', () => {
  expect(gatheringChance(aGathering(), now)).toBe('周三 15:00 赵岚社区书记，还有 4 席')
  expect(gatheringChance(aGathering({ kind: 'community', title: '邻里包饺子', seatsLeft: 26 }), now)).toBe('邻里包饺子，周三 15:00，还有 26 席')
})

test('a seat left comes before a line to wait in, a line before one that opens later, and a closed one is no chance', () => {
  const full = aGathering({ id: 'full', seatsLeft: 0 })
  const free = aGathering({ id: 'free', seatsLeft: 1 })
  const later = aGathering({ id: 'later', signUp: signUp('not-yet') })
  const closed = aGathering({ id: 'closed', signUp: signUp('closed') })
  const idOf = (...found: typeof full[]) => nextGathering(found, 'officials')?.id
  expect(idOf(closed, full, free)).toBe('free')
  expect(idOf(closed, later, full)).toBe('full')
  expect(idOf(closed, later)).toBe('later')
  expect(idOf(closed)).toBeUndefined()
  expect(nextGathering([free], 'community')).toBeUndefined()
})
