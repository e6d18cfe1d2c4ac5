// The whole API as one table: operation → who may call, input, output, problems.
import { oc } from '@orpc/contract'

import { adminCalendar, adminLimits, clearCalendarDay, setCalendarDay, setLimits } from './admin-calendar'
import { addSeries, adminGathering, adminGatherings, callOffDate, changeSeries, endSeries } from './admin-gathering'
import { adminPlaceCodes, makePlaceCodes, placeCodeSheet, withdrawPlaceCode } from './admin-place-code'
import { addClosure, addRoom, adminRoom, adminRooms, changeRoom, lookAtClosure, removeClosure, setHours } from './admin-room'
import {
  bookAppointment, bookOpinion, bookService, cancelAppointment, getAppointment, listAppointments, rescheduleAppointment,
} from './appointment'
import { changeLevelInput, jointNoteInput } from './dispatcher-step'
import { beginFile, finishFile } from './file'
import { getGathering, joinGathering, leaveGathering, listGatherings, rateGathering, takeOfferedSeat } from './gathering'
import { claimCase, getSlip, intakeCase } from './intake'
import { inviteInput, listBodies } from './joint-handling'
import { dismissLead, getLead, leadToCase, listLeads, listOwnLeads, reportLead } from './lead'
import { addNote, getCase, listCases, registerCase, reopenCase, withdrawCase } from './mediation-case'
import { bookForPartiesInput, cancelForPartiesInput, checkInInput, confirmInput, recordSittingInput, returnOrderInput } from './mediator-step'
import { countUnread, listNotices, readNotices } from './notice'
import { answerUrgeInput, getReview, listReaders, listReviews, nudgeInput, revealPhone, reviewAnswer, reviewContact, urgeInput } from './oversight'
import { correctOwnData, eraseOwnData, exportOwnData, summariseOwnData } from './own-data'
import { listPlaces, openPlace } from './place'
import { answers } from './problem'
import { giveRating, getRating } from './rating'
import { verifyReceipt } from './receipt'
import { linkInput, mergeInput, relatedCases, unmergeInput } from './related-case'
import type { Role } from './role'
import { getRoom, listRooms, roomDuty, roomSlots } from './room'
import { listProviders, providerSlots } from './service-provider'
import { signInAgain, signOutEverywhere, whoami } from './session'
import {
  acceptInput, acknowledgeInput, closeInput, contactInput, declineInput, dispatchInput, endInput, followUpInput,
  openSittingInput, redispatchInput, settleInput,
} from './staff-step'
import { suggest } from './suggestion'
import { endLeave, handOver, listColleagues, myDuty, setDuty, takeLeave } from './staff-duty'
import {
  getStaff, inviteStaff, joinStaff, listOrganisations, listStaff, listTerritory, removeStaff, revokeInvitation, saveOrganisation, saveStaff, saveTerritory,
} from './staffing'
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
/** A setting, changed on the version it was looked at. */
const setting = () => command('administrator').errors(answers('not-found', 'changed-meanwhile'))
const settings = () => query('administrator').errors(answers('not-found'))
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
    handOver: command('mediator').errors(answers('mediator-not-available')).input(handOver.input).output(handOver.output),
    confirm: step('resident').input(confirmInput).output(caseNow),
    urge: step('supervisor').errors(answers('urge-unanswered')).input(urgeInput).output(caseNow),
    answerUrge: handling().errors(answers('nothing-urged')).input(answerUrgeInput).output(caseNow),
    nudge: step('resident').errors(answers('nothing-overdue', 'already-nudged')).input(nudgeInput).output(caseNow),
    readers: query('resident').errors(answers('not-found')).input(listReaders.input).output(listReaders.output),
    revealPhone: command('mediator', 'dispatcher', 'supervisor').errors(answers('not-found', 'no-phone')).input(revealPhone.input).output(revealPhone.output),
    intake: command('dispatcher').errors(answers('excluded-matter')).input(intakeCase.input).output(intakeCase.output),
    slip: query('dispatcher').errors(answers('not-found')).input(getSlip.input).output(getSlip.output),
    claim: command('resident').errors(answers('slip-does-not-fit', 'slip-tried-too-often')).input(claimCase.input).output(claimCase.output),
    merge: step('dispatcher').errors(answers('merge-target-not-open')).input(mergeInput).output(caseNow),
    unmerge: step('dispatcher').input(unmergeInput).output(caseNow),
    link: step('dispatcher').errors(answers('already-linked')).input(linkInput).output(caseNow),
    unlink: step('dispatcher').errors(answers('not-linked')).input(linkInput).output(caseNow),
    related: query('dispatcher', 'supervisor', 'mediator').errors(answers('not-found')).input(relatedCases.input).output(relatedCases.output),
  },
  leads: {
    report: command('reporter').errors(answers('photo-not-uploaded')).input(reportLead.input).output(reportLead.output),
    mine: query('reporter').input(listOwnLeads.input).output(listOwnLeads.output),
    list: query('dispatcher').input(listLeads.input).output(listLeads.output),
    get: query('dispatcher').errors(answers('not-found')).input(getLead.input).output(getLead.output),
    toCase: command('dispatcher').errors(answers('not-found', 'lead-settled', 'excluded-matter')).input(leadToCase.input).output(leadToCase.output),
    dismiss: command('dispatcher').errors(answers('not-found', 'lead-settled')).input(dismissLead.input).output(dismissLead.output),
  },
  staff: {
    list: query('administrator').input(listStaff.input).output(listStaff.output),
    get: query('administrator').errors(answers('not-found')).input(getStaff.input).output(getStaff.output),
    save: command('administrator').errors(answers('not-found', 'still-in-hand', 'last-administrator')).input(saveStaff.input).output(saveStaff.output),
    remove: command('administrator').errors(answers('not-found', 'still-in-hand', 'last-administrator')).input(removeStaff.input).output(removeStaff.output),
    invite: command('administrator').errors(answers('not-found')).input(inviteStaff.input).output(inviteStaff.output),
    revokeInvitation: command('administrator').errors(answers('not-found')).input(revokeInvitation.input).output(revokeInvitation.output),
    join: command('resident').errors(answers('invitation-over', 'already-staff')).input(joinStaff.input).output(joinStaff.output),
    setDuty: command('administrator').errors(answers('not-found')).input(setDuty.input).output(setDuty.output),
    myDuty: query('mediator').input(myDuty.input).output(myDuty.output),
    takeLeave: command('mediator').errors(answers('still-in-hand', 'leave-overlaps')).input(takeLeave.input).output(takeLeave.output),
    endLeave: command('mediator').errors(answers('not-found')).input(endLeave.input).output(endLeave.output),
    colleagues: query('mediator').input(listColleagues.input).output(listColleagues.output),
  },
  organisations: {
    list: query('administrator').input(listOrganisations.input).output(listOrganisations.output),
    save: command('administrator').errors(answers('not-found')).input(saveOrganisation.input).output(saveOrganisation.output),
  },
  territory: {
    list: query('administrator').input(listTerritory.input).output(listTerritory.output),
    save: command('administrator').errors(answers('not-found')).input(saveTerritory.input).output(saveTerritory.output),
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
    review: query('supervisor').errors(answers('not-found')).input(getReview.input).output(getReview.output),
    reviewContact: command('supervisor').errors(answers('not-found', 'review-done')).input(reviewContact.input).output(reviewContact.output),
    reviewAnswer: command('supervisor').errors(answers('not-found', 'review-done', 'review-not-contacted')).input(reviewAnswer.input).output(reviewAnswer.output),
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
    reviews: query('supervisor').input(listReviews.input).output(listReviews.output),
  },
  admin: {
    rooms: settings().input(adminRooms.input).output(adminRooms.output),
    room: settings().input(adminRoom.input).output(adminRoom.output),
    addRoom: setting().input(addRoom.input).output(addRoom.output),
    changeRoom: setting().errors(answers('seats-taken')).input(changeRoom.input).output(changeRoom.output),
    setHours: setting().input(setHours.input).output(setHours.output),
    lookAtClosure: settings().input(lookAtClosure.input).output(lookAtClosure.output),
    addClosure: setting().input(addClosure.input).output(addClosure.output),
    removeClosure: setting().input(removeClosure.input).output(removeClosure.output),
    calendar: settings().input(adminCalendar.input).output(adminCalendar.output),
    setDay: setting().input(setCalendarDay.input).output(setCalendarDay.output),
    clearDay: setting().input(clearCalendarDay.input).output(clearCalendarDay.output),
    limits: settings().input(adminLimits.input).output(adminLimits.output),
    setLimits: setting().input(setLimits.input).output(setLimits.output),
    gatherings: settings().input(adminGatherings.input).output(adminGatherings.output),
    gathering: settings().input(adminGathering.input).output(adminGathering.output),
    addSeries: setting().input(addSeries.input).output(addSeries.output),
    changeSeries: setting().input(changeSeries.input).output(changeSeries.output),
    endSeries: setting().input(endSeries.input).output(endSeries.output),
    callOff: setting().errors(answers('sign-up-not-open')).input(callOffDate.input).output(callOffDate.output),
    placeCodes: settings().input(adminPlaceCodes.input).output(adminPlaceCodes.output),
    makePlaceCodes: setting().input(makePlaceCodes.input).output(makePlaceCodes.output),
    withdrawPlaceCode: setting().input(withdrawPlaceCode.input).output(withdrawPlaceCode.output),
    placeCodeSheet: settings().input(placeCodeSheet.input).output(placeCodeSheet.output),
  },
  receipts: { verify: openQuery.input(verifyReceipt.input).output(verifyReceipt.output) },
}
export type Contract = typeof contract
