import { after, anAppointment, events } from '../../../test/support/a-mediation-case'
import { appointmentToday, checkedIn, isAwaitingSomebody, withCheckIn } from './check-in'

const sitting = anAppointment({ startsAt: new Date('2026-03-05T02:00:00.000Z') })
const cameIn = (...sides: string[]) => events(...sides.map((side): Parameters<typeof events>[number] => ['checked-in', after(1), { payload: { appointmentId: 'sitting', side } }]))

it('codes are good from midnight to midnight of the day of the sitting', () => {
  const on = (instant: string) => appointmentToday([sitting], new Date(instant))?.id
  expect([on('2026-03-04T15:59:59.999Z'), on('2026-03-04T16:00:00.000Z'), on('2026-03-05T15:59:59.999Z'), on('2026-03-05T16:00:00.000Z')])
    .toEqual([undefined, 'sitting', 'sitting', undefined])
})
it('a cancelled sitting has none', () => {
  expect(appointmentToday([{ ...sitting, state: 'cancelled' }], sitting.startsAt)).toBeNull()
})
it('one side in, the sitting waits for the other; both in, it was attended', () => {
  expect(checkedIn(cameIn('respondent'), sitting)).toEqual(['respondent'])
  expect(checkedIn(cameIn('respondent'), { id: 'another' })).toEqual([])
  expect(isAwaitingSomebody([sitting], cameIn('respondent'), sitting.startsAt)).toBe(true)
  expect(isAwaitingSomebody([sitting], cameIn('respondent', 'applicant'), sitting.startsAt)).toBe(false)
  expect(withCheckIn(sitting, [], 'applicant').state).toBe('booked')
  expect(withCheckIn(sitting, ['respondent'], 'applicant').state).toBe('attended')
})
