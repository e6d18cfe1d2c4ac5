// Tells one case story through the API, beat by beat; `nextAt` says when its next beat is, so that many stories can be
// told side by side in the order things happened.
import * as z from 'zod/mini'

import { bookAppointment, getAppointment } from '../../../../contract/appointment'
import { beginFile } from '../../../../contract/file'
import { registerCase } from '../../../../contract/mediation-case'
import { roomSlots } from '../../../../contract/room'
import { dayAfter, shanghaiDayOf } from '../../../domain/shanghai-time'
import { instantOfMinute } from '../../../domain/day-arithmetic'
import type { FileBytes } from '../../../ports'
import { platformIdentity } from '../directory/personas'
import { residents, type Resident } from '../directory/residents'
import { picture, type PictureId } from '../photos/pictures'
import { minuteOf } from '../rooms/room-data'
import type { Act, Beat, CaseStory } from './beats'
import type { DemoCall } from './demo-calls'
import { dispatcherOf } from './dispatcher-of'
import { beginningAt, momentAfter } from './schedule'

export type Teller = { story: CaseStory; nextAt: Date | null; tell: () => Promise<void>; caseId: () => string | null }
type Means = { call: DemoCall; fileBytes: FileBytes }

const searchedDays = 20

export function teller(story: CaseStory, { call, fileBytes }: Means, now: Date): Teller {
  const resident = residentOf(story)
  const applicant = platformIdentity(resident)
  const dispatcher = platformIdentity({ id: dispatcherOf(resident.communityId) })
  const rest = [...story.beats]
  let caseId: string | null = null
  let mediator = ''
  let sitting: { id: string; startsAt: Date } | null = null
  const self: Teller = { story, nextAt: beginningAt(story.begins, now), tell, caseId: () => caseId }
  return self

  async function tell(): Promise<void> {
    const at = self.nextAt
    if (at === null) return
    const beat = caseId === null ? null : rest.shift()
    if (beat) await act(beat, at)
    else caseId = await register(at)
    const [next] = rest
    self.nextAt = next ? momentAfter(next.after, at, sitting?.startsAt ?? null) : null
  }

  async function register(at: Date): Promise<string> {
    const { subject, answers, story: text, wish, against, pictures = [] } = story
    const input: z.input<typeof registerCase.input> = {
      safety: story.safety ?? [], exclusions: [], subject, answers, story: text, wish, respondent: against,
      place: { communityId: resident.communityId, ...(story.place ?? { building: resident.building, unit: resident.unit }) },
      beganOn: dayAfter(shanghaiDayOf(at), -story.beganDaysBefore), isOngoing: !story.isOver,
      photoIds: await photos(pictures, at),
      contact: { name: resident.name, phone: resident.phone, bestTime: story.bestTime ?? 'any' },
      wantsLawyer: story.wantsLawyer ?? false,
      ...(story.onBehalfOf && { onBehalfOf: story.onBehalfOf }),
    }
    return z.parse(registerCase.output, await call(applicant, 'cases/register', input, at)).caseId
  }

  async function act(beat: Beat, at: Date): Promise<void> {
    const ofCase = { caseId }
    switch (beat.do) {
      case 'accept': return done(call(dispatcher, 'cases/accept', { ...ofCase, level: beat.level }, at))
      case 'decline': return done(call(dispatcher, 'cases/decline', { ...ofCase, reason: beat.reason, goInstead: beat.goInstead }, at))
      case 'dispatch':
      case 'redispatch': return dispatchTo(beat, at)
      case 'level': return done(call(dispatcher, 'cases/changeLevel', { ...ofCase, level: beat.level, reason: beat.reason }, at))
      case 'invite': return done(call(dispatcher, 'cases/invite', { ...ofCase, organisationId: beat.organisationId, staffId: beat.staffId, role: beat.role }, at))
      case 'jointNote': return done(call(platformIdentity({ id: beat.staffId }), 'cases/addJointNote', { ...ofCase, text: beat.text }, at))
      case 'acknowledge': return done(call(mediator, 'cases/acknowledge', ofCase, at))
      case 'contact': return done(call(mediator, 'cases/contact', { ...ofCase, means: beat.means, isReached: beat.isReached, note: beat.note }, at))
      case 'book':
      case 'reschedule': return seat(beat, at)
      case 'cancel':
        await call(applicant, 'appointments/cancel', { appointmentId: sitting?.id, reason: beat.reason, note: beat.note }, at)
        sitting = null
        return
      case 'sit': {
        const held = beat.after === 'sitting' && sitting ? { appointmentId: sitting.id } : {}
        await call(mediator, 'cases/openSitting', { ...ofCase, form: beat.form, note: beat.note, ...held }, at)
        sitting = null
        return
      }
      case 'giveBack': return done(call(mediator, 'cases/returnOrder', { ...ofCase, reason: beat.reason }, at))
      case 'checkIn': {
        const { checkInCode } = z.parse(getAppointment.output, await call(applicant, 'appointments/get', { appointmentId: sitting?.id }, at))
        return done(call(mediator, 'cases/checkIn', { ...ofCase, code: checkInCode }, at))
      }
      case 'record': return done(call(mediator, 'cases/recordSitting', { ...ofCase, form: 'joint', text: beat.text, agreed: beat.agreed, open: beat.open }, at))
      case 'settle': {
        const clauses = beat.clauses.map(({ who, what, inDays }) => ({ who, what, performByOn: dayAfter(shanghaiDayOf(at), inDays) }))
        return done(call(mediator, 'cases/settle', { ...ofCase, form: beat.form, clauses }, at))
      }
      case 'end': return done(call(mediator, 'cases/end', { ...ofCase, reason: beat.reason, note: beat.note }, at))
      case 'followUp': return done(call(mediator, 'cases/followUp', { ...ofCase, outcome: beat.outcome, note: beat.note }, at))
      case 'confirm': return done(call(applicant, 'cases/confirm', { ...ofCase, outcome: beat.outcome, note: beat.note }, at))
      case 'close': return done(call(mediator, 'cases/close', ofCase, at))
      case 'rate': {
        const { level, tags, comment, wasPressured } = beat
        return done(call(applicant, 'ratings/give', { ...ofCase, level, tags, comment, wasPressured }, at))
      }
      case 'reopen': return done(call(applicant, 'cases/reopen', { ...ofCase, reason: beat.reason }, at))
      case 'withdraw': return done(call(applicant, 'cases/withdraw', { ...ofCase, reason: beat.reason, note: beat.note }, at))
      case 'note': return done(call(applicant, 'cases/addNote', { ...ofCase, text: beat.text, photoIds: await photos(beat.pictures, at) }, at))
    }
  }

  async function dispatchTo(beat: Extract<Act, { do: 'dispatch' | 'redispatch' }>, at: Date): Promise<void> {
    const { roomId, mediatorId } = beat
    mediator = platformIdentity({ id: mediatorId })
    const reason = beat.do === 'redispatch' ? { reason: beat.reason } : {}
    await call(dispatcher, `cases/${beat.do}`, { caseId, roomId, mediatorId, ...reason }, at)
  }

  async function seat({ do: act, roomId, inDays, around }: Extract<Act, { do: 'book' | 'reschedule' }>, at: Date): Promise<void> {
    const startsAt = await freeStart(roomId, dayAfter(shanghaiDayOf(at), inDays), minuteOf(around), at)
    const wanted = { roomId, startsAt: startsAt.toISOString() }
    const input = act === 'book' ? { caseId, ...wanted } : { appointmentId: sitting?.id, ...wanted }
    const { appointment } = z.parse(bookAppointment.output, await call(applicant, `appointments/${act}`, input, at))
    sitting = { id: appointment.id, startsAt }
  }

  /** On the first day from `fromOn` with anything free, the start nearest to the wished minute. */
  async function freeStart(roomId: string, fromOn: string, minute: number, at: Date): Promise<Date> {
    const { days } = z.parse(roomSlots.output, await call(applicant, 'rooms/slots', { roomId, fromOn, days: searchedDays, caseId }, at))
    for (const { on, slots } of days) {
      const wished = instantOfMinute(on, minute).getTime()
      const [best] = slots.filter(({ state }) => state === 'free').map(({ startsAt }) => new Date(startsAt))
        .sort((a, b) => Math.abs(a.getTime() - wished) - Math.abs(b.getTime() - wished))
      if (best) return best
    }
    throw new Error(`${roomId} has nothing free in ${searchedDays} days from ${fromOn}.`)
  }

  async function photos(pictures: readonly PictureId[], at: Date): Promise<string[]> {
    const ids: string[] = []
    for (const id of pictures) {
      const bytes = picture(id)
      const { fileId } = z.parse(beginFile.output, await call(applicant, 'files/begin', { contentType: 'image/png', byteLength: bytes.length }, at))
      await fileBytes.write(fileId, bytes)
      await call(applicant, 'files/finish', { fileId }, at)
      ids.push(fileId)
    }
    return ids
  }
}

const done = async (call: Promise<unknown>): Promise<void> => void (await call)

function residentOf({ who }: CaseStory): Resident {
  const resident = residents.find(({ id }) => id === who)
  if (!resident) throw new Error(`Nobody in the demo is called ${who}.`)
  return resident
}
