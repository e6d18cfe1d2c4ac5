import { icsOf } from './ics'

const entry = {
  id: 'appointment-1', title: '调解：漏水', place: '亚楠调解室，津门里 12 号楼一层', note: '带上照片\n可请一位亲友陪同',
  startsAt: '2026-03-04T07:00:00Z', endsAt: '2026-03-04T08:00:00Z',
}
const lines = icsOf({ ...entry, place: 'a,b;c\\d' }, new Date('2026-03-01T01:02:03.456Z')).split('\r\n')

test('instants are UTC stamps without punctuation', () => {
  expect(lines).toContain('DTSTART:20260304T070000Z')
  expect(lines).toContain('DTEND:20260304T080000Z')
  expect(lines).toContain('DTSTAMP:20260301T010203Z')
})

test('commas, semicolons, backslashes and line ends are escaped', () => {
  expect(lines).toContain('LOCATION:a\\,b\\;c\\\\d')
  expect(lines).toContain('DESCRIPTION:带上照片\\n可请一位亲友陪同')
})

test('75 bytes stay one line, 76 fold onto a second that begins with a space', () => {
  const folded = (title: string) => icsOf({ ...entry, title }, new Date(0)).split('\r\n')
  const room = 75 - 'SUMMARY:'.length
  expect(folded('x'.repeat(room))).toContain(`SUMMARY:${'x'.repeat(room)}`)
  const long = folded(`${'x'.repeat(room)}y`)
  expect(long[long.indexOf(`SUMMARY:${'x'.repeat(room)}`) + 1]).toBe(' y')
})
