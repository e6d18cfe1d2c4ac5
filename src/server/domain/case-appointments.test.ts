import { after, aMediator, anAppointment, days, events, registeredAt } from '../../../test/support/a-mediation-case'
import { handAppointmentsTo, nextAppointmentOf, releaseAppointments } from './case-appointments'

const startsAt = after(days(3))
const appointment = anAppointment({ startsAt })
const released = (now: Date, happened = events(['registered', registeredAt])) => releaseAppointments([appointment], 'made-peace', happened, now)[0]

describe('when a case needs no room any more', () => {
  it('a sitting that begins in a millisecond is cancelled', () => {
    expect(released(new Date(startsAt.getTime() - 1))).toMatchObject({ state: 'cancelled', cancelReason: 'made-peace' })
  })
  it('one that has just begun is not: nobody came, unless a sitting was opened that day', () => {
    expect(released(startsAt)).toMatchObject({ state: 'no-show', cancelReason: null })
    expect(released(startsAt, events(['sitting-opened', startsAt]))).toMatchObject({ state: 'attended' })
  })
  it('an earlier cancellation stays as it was', () => {
    const cancelled = anAppointment({ state: 'cancelled', cancelReason: 'unwell' })
    expect(releaseAppointments([cancelled], 'other', [], registeredAt)).toEqual([cancelled])
  })
})

it('the next appointment is a live one that is not over', () => {
  expect(nextAppointmentOf([anAppointment({ state: 'cancelled' }), appointment], registeredAt)).toBe(appointment)
  expect(nextAppointmentOf([appointment], appointment.endsAt)).toBeNull()
})

it('whoever takes over a case takes over the sitting ahead, not the one that is over', () => {
  const chen = aMediator({ id: 'chen', name: '陈海颂' })
  expect(handAppointmentsTo([appointment], chen, registeredAt)[0]?.mediator).toEqual({ id: 'chen', name: '陈海颂' })
  expect(handAppointmentsTo([appointment], chen, appointment.endsAt)[0]?.mediator?.id).toBe('li')
})
