import type { Appointment } from '../../../contract/appointment'
import { icsOf } from '../../platform/ics'
import { calendarEntry } from './calendar-entry'

const appointment: Appointment = {
  id: 'appointment-1', sessionKind: 'dispute', state: 'booked', startsAt: '2026-03-04T07:00:00Z', endsAt: '2026-03-04T08:00:00Z',
  room: {
    id: 'room-1', name: '亚楠调解室', badge: '亚楠', address: '津门里 12 号楼一层', phone: '022-24370000', route: '从 3 号门进，右手第一间',
    position: { latitude: 39.1, longitude: 117.3 }, access: [],
  },
  case: { id: 'case-1', number: '东丽 2026-000123', title: '漏水渗水 · 3 号楼' },
  mediatorName: '王敏', topic: null, provider: null, cancelReason: null, checkedIn: [], canReschedule: true, canCancel: true, changeBy: '2026-03-04T05:00:00Z',
}

test('the entry says when and where, with the number to call', () => {
  expect(calendarEntry(appointment)).toEqual({
    id: 'appointment-1', startsAt: '2026-03-04T07:00:00Z', endsAt: '2026-03-04T08:00:00Z',
    title: '约好的时间 · 亚楠调解室', place: '亚楠调解室，津门里 12 号楼一层',
    note: '编号 东丽 2026-000123\n电话 022-24370000\n怎么走：从 3 号门进，右手第一间\n可以请一位亲友陪同，不收任何费用。',
  })
})

test('nothing of it tells a stranger what the quarrel is about', () => {
  expect(JSON.stringify(calendarEntry(appointment))).not.toContain('漏水')
})

test('the file carries title, place, UTC times and an alarm an hour before', () => {
  const lines = icsOf(calendarEntry(appointment), new Date('2026-03-01T00:00:00Z')).split('\r\n')
  expect(lines).toEqual(expect.arrayContaining([
    'SUMMARY:约好的时间 · 亚楠调解室', 'LOCATION:亚楠调解室，津门里 12 号楼一层', 'DTSTART:20260304T070000Z', 'DTEND:20260304T080000Z', 'TRIGGER:-PT1H',
  ]))
})
