import type { Gathering } from '../../src/contract/gathering'

/** A session of 赵岚 on Wednesday 25 November 2026, 15:00 in Shanghai: four of twelve seats left, nobody's place. */
export const aGathering = (over: Partial<Gathering> = {}): Gathering => ({
  id: 'gathering-1', kind: 'officials', title: '书记接待日', purpose: '有什么想法，当面跟书记说',
  host: { name: '赵岚', title: '社区书记' }, place: { roomId: 'haisong', name: '海颂约吧', address: '万新街 8 号' },
  startsAt: '2026-11-25T07:00:00Z', endsAt: '2026-11-25T08:30:00Z', seats: 12, seatsLeft: 4, waiting: 0,
  signUp: { state: 'open', opensAt: '2026-11-18T01:00:00Z', closesBy: '2026-11-25T05:00:00Z' },
  movedFromOn: null, movedFor: null, isCalendarPublished: true, mine: null,
  about: [], bring: ['想说的事'], route: '从东门进', phone: '022-24370000', position: null, seated: 8, recurrence: null,
  calledOffReason: null, leaveBy: '2026-11-25T05:00:00Z', rating: { canRate: false, given: null }, ...over,
})
