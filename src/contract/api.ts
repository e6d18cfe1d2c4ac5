// The whole API as one table: operation → who may call, input, output, problems.
import { oc } from '@orpc/contract'

import {
  bookAppointment, bookOpinion, bookService, cancelAppointment, getAppointment, listAppointments, rescheduleAppointment,
} from './appointment'
import { changeLevelInput, jointNoteInput } from './dispatcher-step'
import { beginFile, finishFile } from './file'
import { getGathering, joinGathering, leaveGathering, listGatherings, rateGathering, takeOfferedSeat } from './gathering'
import { inviteInput, listBodies } from './joint-handling'
import { addNote, getCase, listCases, registerCase, reopenCase, withdrawCase } from './mediation-case'
import { bookForPartiesInput, cancelForPartiesInput, checkInInput, confirmInput, recordSittingInput, returnOrderInput } from './mediator-step'
import { countUnread, listNotices, readNotices } from './notice'
import { correctOwnData, eraseOwnData, exportOwnData, summariseOwnData } from './own-data'
import { listPlaces, openPlace } from './place'
import { answers } from './problem'
import { giveRating, getRating } from './rating'
import { verifyReceipt } from './receipt'
import type { Role } from './role'
import { getRoom, listRooms, roomDuty, roomSlots } from './room'
import { listProviders, providerSlots } from './service-provider'
import { signInAgain, signOutEverywhere, whoami } from './session'
import {
  acceptInput, acknowledgeInput, closeInput, contactInput, declineInput, dispatchInput, endInput, followUpInput,
  openSittingInput, redispatchInput, settleInput,
} from './staff-step'
import { suggest } from './suggestion'
import { countDesk, deskDay, listDesk } from './workbench'

/** `anyone` needs no identity. A command changes something, needs an Idempotency-Key, and repeats its answer. */
export type OperationMeta = { roles: readonly Role[] | 'anyone'; isCommand: boolean }

const base = oc.$meta<OperationMeta>({ roles: 'anyone', isCommand: false }).errors(answers('invalid-input', 'unexpected', 'try-again-later'))
const openQuery = base
const query = (...roles: Role[]) => base.meta({ roles, isCommand: false }).errors(answers('not-signed-in', 'signed-out', 'not-allowed'))
const command = (...roles: Role[]) =>
  base.meta({ roles, isCommand: true }).errors(answers('not-signed-in', 'signed-out', 'not-allowed', 'idempotency-key-missing', 'idempotency-key-reused'))
const step = (...roles: Role[]) => command(...roles).errors(answers('not-found', 'step-not-open'))
const noSlot = answers('slot-taken', 'slot-not-open', 'slot-too-soon', 'person-busy')
const booking = () => step('resident').errors(noSlot)
/** A mediator the case was taken from is told who has it now. */
const handling = () => step('mediator').errors(answers('case-with-somebody-else'))
const attending = () => command('resident').errors(answers('not-found'))

const caseNow = getCase.output

export const contract = {
  session: {
    whoami: query('resident').input(whoami.input).output(whoami.output),
    signOutEverywhere: command('resident').input(signOutEverywhere.input).output(signOutEverywhere.output),
    signInAgain: command('resident').input(signInAgain.input).output(signInAgain.output),
  },
  places: {
    list: openQuery.input(listPlaces.input).output(listPlaces.output),
    open: openQuery.errors(answers('not-found')).input(openPlace.input).output(openPlace.output),
  },
  rooms: {
    list: openQuery.input(listRooms.input).output(listRooms.output),
    get: openQuery.errors(answers('not-found')).input(getRoom.input).output(getRoom.output),
    slots: openQuery.errors(answers('not-found')).input(roomSlots.input).output(roomSlots.output),
    duty: openQuery.errors(answers('not-found')).input(roomDuty.input).output(roomDuty.output),
  },
  files: {
    begin: command('resident').input(beginFile.input).output(beginFile.output),
    finish: command('resident').errors(answers('not-found', 'photo-not-usable', 'photo-not-uploaded')).input(finishFile.input).output(finishFile.output),
  },
  cases: {
    register: command('resident').errors(answers('excluded-matter', 'photo-not-uploaded')).input(registerCase.input).output(registerCase.output),
    list: query('resident').input(listCases.input).output(listCases.output),
    get: query('resident').errors(answers('not-found')).input(getCase.input).output(getCase.output),
    addNote: step('resident').errors(answers('photo-not-uploaded')).input(addNote.input).output(addNote.output),
    withdraw: step('resident').input(withdrawCase.input).output(withdrawCase.output),
    reopen: step('resident').errors(answers('reopen-window-over')).input(reopenCase.input).output(reopenCase.output),
    accept: step('dispatcher').input(acceptInput).output(caseNow),
    decline: step('dispatcher').input(declineInput).output(caseNow),
    dispatch: step('dispatcher').errors(answers('mediator-not-available')).input(dispatchInput).output(caseNow),
    redispatch: step('dispatcher').errors(answers('mediator-not-available')).input(redispatchInput).output(caseNow),
    changeLevel: step('dispatcher').input(changeLevelInput).output(caseNow),
    invite: step('dispatcher').errors(answers('already-joint', 'mediator-not-available')).input(inviteInput).output(caseNow),
    addJointNote: step('mediator').input(jointNoteInput).output(caseNow),
    suggest: query('dispatcher').errors(answers('not-found')).input(suggest.input).output(suggest.output),
    bodies: query('dispatcher').errors(answers('not-found')).input(listBodies.input).output(listBodies.output),
    acknowledge: handling().input(acknowledgeInput).output(caseNow),
    contact: handling().input(contactInput).output(caseNow),
    openSitting: handling().input(openSittingInput).output(caseNow),
    settle: handling().input(settleInput).output(caseNow),
    end: handling().input(endInput).output(caseNow),
    followUp: handling().input(followUpInput).output(caseNow),
    close: handling().errors(answers('follow-up-missing', 'answer-awaited')).input(closeInput).output(caseNow),
    returnOrder: handling().input(returnOrderInput).output(caseNow),
    bookForParties: handling().errors({ ...noSlot, ...answers('already-booked', 'too-late-to-change') }).input(bookForPartiesInput).output(bookAppointment.output),
    cancelForParties: handling().errors(answers('too-late-to-change')).input(cancelForPartiesInput).output(cancelAppointment.output),
    checkIn: handling().errors(answers('check-in-code-unknown', 'already-checked-in')).input(checkInInput).output(caseNow),
    recordSitting: handling().input(recordSittingInput).output(caseNow),
    confirm: step('resident').input(confirmInput).output(caseNow),
  },
  appointments: {
    book: booking().errors(answers('already-booked')).input(bookAppointment.input).output(bookAppointment.output),
    bookOpinion: booking().errors(answers('already-booked')).input(bookOpinion.input).output(bookOpinion.output),
    bookService: booking().errors(answers('already-booked')).input(bookService.input).output(bookService.output),
    reschedule: booking().errors(answers('too-late-to-change')).input(rescheduleAppointment.input).output(rescheduleAppointment.output),
    cancel: step('resident').errors(answers('too-late-to-change')).input(cancelAppointment.input).output(cancelAppointment.output),
    list: query('resident').input(listAppointments.input).output(listAppointments.output),
    get: query('resident').errors(answers('not-found')).input(getAppointment.input).output(getAppointment.output),
  },
  ratings: {
    give: step('resident').errors(answers('already-rated')).input(giveRating.input).output(giveRating.output),
    get: query('resident').errors(answers('not-found')).input(getRating.input).output(getRating.output),
  },
  gatherings: {
    list: openQuery.input(listGatherings.input).output(listGatherings.output),
    get: openQuery.errors(answers('not-found')).input(getGathering.input).output(getGathering.output),
    join: attending().errors(answers('sign-up-not-open', 'already-joined', 'person-busy')).input(joinGathering.input).output(joinGathering.output),
    leave: attending().errors(answers('not-joined', 'too-late-to-leave')).input(leaveGathering.input).output(leaveGathering.output),
    takeOffer: attending().errors(answers('not-joined', 'offer-over', 'person-busy')).input(takeOfferedSeat.input).output(takeOfferedSeat.output),
    rate: attending().errors(answers('not-joined', 'already-rated')).input(rateGathering.input).output(rateGathering.output),
  },
  services: {
    list: openQuery.input(listProviders.input).output(listProviders.output),
    slots: openQuery.errors(answers('not-found')).input(providerSlots.input).output(providerSlots.output),
  },
  notices: {
    list: query('resident').input(listNotices.input).output(listNotices.output),
    unread: query('resident').input(countUnread.input).output(countUnread.output),
    read: command('resident').input(readNotices.input).output(readNotices.output),
  },
  ownData: {
    summarise: query('resident').input(summariseOwnData.input).output(summariseOwnData.output),
    export: query('resident').input(exportOwnData.input).output(exportOwnData.output),
    correct: command('resident').input(correctOwnData.input).output(correctOwnData.output),
    erase: command('resident').errors(answers('still-expected')).input(eraseOwnData.input).output(eraseOwnData.output),
  },
  workbench: {
    list: query('dispatcher', 'supervisor', 'mediator').input(listDesk.input).output(listDesk.output),
    counts: query('dispatcher', 'supervisor', 'mediator').input(countDesk.input).output(countDesk.output),
    day: query('mediator').input(deskDay.input).output(deskDay.output),
  },
  receipts: { verify: openQuery.input(verifyReceipt.input).output(verifyReceipt.output) },
}
export type Contract = typeof contract
