// Which function answers which operation of the contract: one line each.
import { acceptCase } from '../../operations/accept-case'
import { acknowledgeOrder } from '../../operations/acknowledge-order'
import { addJointNote } from '../../operations/add-joint-note'
import { addNote } from '../../operations/add-note'
import { answerUrge } from '../../operations/answer-urge'
import { beginFile } from '../../operations/begin-file'
import { bookForParties } from '../../operations/book-for-parties'
import { bookOpinion } from '../../operations/book-opinion'
import { bookRoom } from '../../operations/book-room'
import { bookService } from '../../operations/book-service'
import { cancelAppointment } from '../../operations/cancel-appointment'
import { cancelForParties } from '../../operations/cancel-for-parties'
import { changeLevel } from '../../operations/change-level'
import { checkIn } from '../../operations/check-in'
import { closeCase } from '../../operations/close-case'
import { confirmCase } from '../../operations/confirm-case'
import { correctOwnData } from '../../operations/correct-own-data'
import { countUnread } from '../../operations/count-unread'
import { declineCase } from '../../operations/decline-case'
import { dispatchCase } from '../../operations/dispatch-case'
import { endCase } from '../../operations/end-case'
import { eraseOwnData } from '../../operations/erase-own-data'
import { exportOwnData } from '../../operations/export-own-data'
import { finishFile } from '../../operations/finish-file'
import { followUpCase } from '../../operations/follow-up-case'
import { getAppointment } from '../../operations/get-appointment'
import { getCase } from '../../operations/get-case'
import { getGathering } from '../../operations/get-gathering'
import { getRating } from '../../operations/get-rating'
import { getReview } from '../../operations/get-review'
import { getRoom } from '../../operations/get-room'
import { giveRating } from '../../operations/give-rating'
import { inviteOrganisation } from '../../operations/invite-organisation'
import { joinGathering } from '../../operations/join-gathering'
import { leaveGathering } from '../../operations/leave-gathering'
import { listAppointments } from '../../operations/list-appointments'
import { listBodies } from '../../operations/list-bodies'
import { listCases } from '../../operations/list-cases'
import { listGatherings } from '../../operations/list-gatherings'
import { listNotices } from '../../operations/list-notices'
import { listPlaces } from '../../operations/list-places'
import { listProviderSlots } from '../../operations/list-provider-slots'
import { listProviders } from '../../operations/list-providers'
import { listReaders } from '../../operations/list-readers'
import { listRooms } from '../../operations/list-rooms'
import { listSlots } from '../../operations/list-slots'
import { nudgeCase } from '../../operations/nudge-case'
import { openPlace } from '../../operations/open-place'
import { openSitting } from '../../operations/open-sitting'
import { rateGathering } from '../../operations/rate-gathering'
import { readNotices } from '../../operations/read-notices'
import { recordContact } from '../../operations/record-contact'
import { recordSitting } from '../../operations/record-sitting'
import { redispatchCase } from '../../operations/redispatch-case'
import { registerCase } from '../../operations/register-case'
import { reopenCase } from '../../operations/reopen-case'
import { rescheduleAppointment } from '../../operations/reschedule-appointment'
import { returnOrder } from '../../operations/return-order'
import { revealPhone } from '../../operations/reveal-phone'
import { answerRater, contactRater } from '../../operations/review-step'
import { roomDuty } from '../../operations/room-duty'
import { settleCase } from '../../operations/settle-case'
import { takeOfferedSeat } from '../../operations/take-offered-seat'
import { signInAgain } from '../../operations/sign-in-again'
import { signOutEverywhere } from '../../operations/sign-out-everywhere'
import { suggestForCase } from '../../operations/suggest-for-case'
import { summariseOwnData } from '../../operations/summarise-own-data'
import { urgeCase } from '../../operations/urge-case'
import { verifyReceipt } from '../../operations/verify-receipt'
import { handOverCases } from '../../operations/hand-over-cases'
import { whoAmI } from '../../operations/who-am-i'
import { withdrawCase } from '../../operations/withdraw-case'
import { claimCase } from '../../operations/claim-case'
import { getSlip } from '../../operations/get-slip'
import { intakeCase } from '../../operations/intake-case'
import { listRelated } from '../../operations/list-related'
import { linkCase, unlinkCase } from '../../operations/link-case'
import { mergeCase, unmergeCase } from '../../operations/merge-case'
import { admitted, asked, askedBy, commanded } from './admission'
import { officeOperations } from './office-operations'

const { session, places, rooms, files, cases, appointments, ratings, gatherings, ownData, services, notices, receipts } = admitted

export const operations = admitted.router({
  ...officeOperations,
  session: {
    whoami: session.whoami.handler(askedBy(whoAmI)),
    signOutEverywhere: session.signOutEverywhere.handler(commanded(signOutEverywhere)),
    signInAgain: session.signInAgain.handler(commanded(signInAgain)),
  },
  places: { list: places.list.handler(asked(listPlaces)), open: places.open.handler(asked(openPlace)) },
  rooms: {
    list: rooms.list.handler(asked(listRooms)),
    get: rooms.get.handler(asked(getRoom)),
    slots: rooms.slots.handler(asked(listSlots)),
    duty: rooms.duty.handler(asked(roomDuty)),
  },
  files: {
    begin: files.begin.handler(commanded(beginFile)),
    finish: files.finish.handler(commanded(finishFile)),
  },
  cases: {
    register: cases.register.handler(commanded(registerCase)),
    list: cases.list.handler(askedBy(listCases)),
    get: cases.get.handler(askedBy(getCase)),
    addNote: cases.addNote.handler(commanded(addNote)),
    withdraw: cases.withdraw.handler(commanded(withdrawCase)),
    reopen: cases.reopen.handler(commanded(reopenCase)),
    accept: cases.accept.handler(commanded(acceptCase)),
    decline: cases.decline.handler(commanded(declineCase)),
    dispatch: cases.dispatch.handler(commanded(dispatchCase)),
    redispatch: cases.redispatch.handler(commanded(redispatchCase)),
    changeLevel: cases.changeLevel.handler(commanded(changeLevel)),
    invite: cases.invite.handler(commanded(inviteOrganisation)),
    addJointNote: cases.addJointNote.handler(commanded(addJointNote)),
    suggest: cases.suggest.handler(askedBy(suggestForCase)),
    bodies: cases.bodies.handler(askedBy(listBodies)),
    acknowledge: cases.acknowledge.handler(commanded(acknowledgeOrder)),
    contact: cases.contact.handler(commanded(recordContact)),
    openSitting: cases.openSitting.handler(commanded(openSitting)),
    settle: cases.settle.handler(commanded(settleCase)),
    end: cases.end.handler(commanded(endCase)),
    followUp: cases.followUp.handler(commanded(followUpCase)),
    close: cases.close.handler(commanded(closeCase)),
    returnOrder: cases.returnOrder.handler(commanded(returnOrder)),
    bookForParties: cases.bookForParties.handler(commanded(bookForParties)),
    cancelForParties: cases.cancelForParties.handler(commanded(cancelForParties)),
    checkIn: cases.checkIn.handler(commanded(checkIn)),
    recordSitting: cases.recordSitting.handler(commanded(recordSitting)),
    handOver: cases.handOver.handler(commanded(handOverCases)),
    confirm: cases.confirm.handler(commanded(confirmCase)),
    intake: cases.intake.handler(commanded(intakeCase)),
    slip: cases.slip.handler(askedBy(getSlip)),
    claim: cases.claim.handler(commanded(claimCase)),
    merge: cases.merge.handler(commanded(mergeCase)),
    unmerge: cases.unmerge.handler(commanded(unmergeCase)),
    link: cases.link.handler(commanded(linkCase)),
    unlink: cases.unlink.handler(commanded(unlinkCase)),
    related: cases.related.handler(askedBy(listRelated)),
    urge: cases.urge.handler(commanded(urgeCase)),
    answerUrge: cases.answerUrge.handler(commanded(answerUrge)),
    nudge: cases.nudge.handler(commanded(nudgeCase)),
    readers: cases.readers.handler(askedBy(listReaders)),
    revealPhone: cases.revealPhone.handler(commanded(revealPhone)),
  },
  appointments: {
    book: appointments.book.handler(commanded(bookRoom)),
    bookOpinion: appointments.bookOpinion.handler(commanded(bookOpinion)),
    bookService: appointments.bookService.handler(commanded(bookService)),
    reschedule: appointments.reschedule.handler(commanded(rescheduleAppointment)),
    cancel: appointments.cancel.handler(commanded(cancelAppointment)),
    list: appointments.list.handler(askedBy(listAppointments)),
    get: appointments.get.handler(askedBy(getAppointment)),
  },
  ratings: {
    give: ratings.give.handler(commanded(giveRating)),
    get: ratings.get.handler(askedBy(getRating)),
    review: ratings.review.handler(askedBy(getReview)),
    reviewContact: ratings.reviewContact.handler(commanded(contactRater)),
    reviewAnswer: ratings.reviewAnswer.handler(commanded(answerRater)),
  },
  ownData: {
    summarise: ownData.summarise.handler(askedBy(summariseOwnData)),
    export: ownData.export.handler(askedBy(exportOwnData)),
    correct: ownData.correct.handler(commanded(correctOwnData)),
    erase: ownData.erase.handler(commanded(eraseOwnData)),
  },
  gatherings: {
    list: gatherings.list.handler(asked(listGatherings)),
    get: gatherings.get.handler(asked(getGathering)),
    join: gatherings.join.handler(commanded(joinGathering)),
    leave: gatherings.leave.handler(commanded(leaveGathering)),
    takeOffer: gatherings.takeOffer.handler(commanded(takeOfferedSeat)),
    rate: gatherings.rate.handler(commanded(rateGathering)),
  },
  services: {
    list: services.list.handler(asked(listProviders)),
    slots: services.slots.handler(asked(listProviderSlots)),
  },
  notices: {
    list: notices.list.handler(askedBy(listNotices)),
    unread: notices.unread.handler(askedBy(countUnread)),
    read: notices.read.handler(commanded(readNotices)),
  },
  receipts: { verify: receipts.verify.handler(asked(verifyReceipt)) },
})
