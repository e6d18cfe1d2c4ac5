import type { GatheringSeries } from '../../src/server/gathering-records'

/** Two seats, every Wednesday 15:00–16:30; sign-up opens 7 days before at 9:00 and closes, like leaving, 2 h before. */
export const aSeries = (changes: Partial<GatheringSeries> = {}): GatheringSeries => ({
  id: 'tea', kind: 'officials', title: '书记面对面', purpose: '当面说', about: ['一段'], bring: ['照片'], host: { name: '赵岚', title: '书记' },
  place: { roomId: null, name: '前厅', address: '花明里 3 号楼' }, route: '从东门进', phone: '02200000001', position: null,
  seats: 2, minutes: 90, startsAtMinute: 900, firstOn: '2026-11-25', lastOn: null, recurrence: { repeats: 'weekly', everyWeeks: 1 }, holidayRule: 'next-working-day',
  opensDaysBefore: 7, opensAtMinute: 540, closesMinutesBefore: 120, leaveMinutesBefore: 120, ...changes,
})
