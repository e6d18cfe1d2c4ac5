// Which function answers which operation of the office's own: lists, leads, people and settings, one line each.
import { adminCalendar, clearCalendarDay, setCalendarDay } from '../../operations/admin/calendar'
import { adminLimits, setLimits } from '../../operations/admin/limits'
import { adminPlaceCodes, makePlaceCodes, placeCodeSheet, withdrawPlaceCode } from '../../operations/admin/place-codes'
import { addClosure, lookAtClosure, removeClosure, setHours } from '../../operations/admin/room-times'
import { addRoom, adminRoom, adminRooms, changeRoom } from '../../operations/admin/rooms'
import { addSeries, adminGathering, adminGatherings, callOffDate, changeSeries, endSeries } from '../../operations/admin/series'
import { countDesk } from '../../operations/count-desk'
import { deskDay } from '../../operations/desk-day'
import { dismissLead } from '../../operations/dismiss-lead'
import { endLeave } from '../../operations/end-leave'
import { getLead } from '../../operations/get-lead'
import { getStaff } from '../../operations/get-staff'
import { inviteStaff } from '../../operations/invite-staff'
import { joinStaff } from '../../operations/join-staff'
import { leadToCase } from '../../operations/lead-to-case'
import { listColleagues } from '../../operations/list-colleagues'
import { listDesk } from '../../operations/list-desk'
import { listLeads } from '../../operations/list-leads'
import { listOrganisations } from '../../operations/list-organisations'
import { listOwnLeads } from '../../operations/list-own-leads'
import { listReviews } from '../../operations/list-reviews'
import { listStaff } from '../../operations/list-staff'
import { listTerritory } from '../../operations/list-territory'
import { myDuty } from '../../operations/my-duty'
import { removeStaff } from '../../operations/remove-staff'
import { reportLead } from '../../operations/report-lead'
import { revokeInvitation } from '../../operations/revoke-invitation'
import { saveOrganisation } from '../../operations/save-organisation'
import { saveStaff } from '../../operations/save-staff'
import { saveTerritory } from '../../operations/save-territory'
import { setDuty } from '../../operations/set-duty'
import { takeLeave } from '../../operations/take-leave'
import { admitted, askedBy, commanded } from './admission'

const { admin, staff, organisations, territory, leads, workbench } = admitted

export const officeOperations = {
  admin: {
    rooms: admin.rooms.handler(askedBy(adminRooms)),
    room: admin.room.handler(askedBy(adminRoom)),
    addRoom: admin.addRoom.handler(commanded(addRoom)),
    changeRoom: admin.changeRoom.handler(commanded(changeRoom)),
    setHours: admin.setHours.handler(commanded(setHours)),
    lookAtClosure: admin.lookAtClosure.handler(askedBy(lookAtClosure)),
    addClosure: admin.addClosure.handler(commanded(addClosure)),
    removeClosure: admin.removeClosure.handler(commanded(removeClosure)),
    calendar: admin.calendar.handler(askedBy(adminCalendar)),
    setDay: admin.setDay.handler(commanded(setCalendarDay)),
    clearDay: admin.clearDay.handler(commanded(clearCalendarDay)),
    limits: admin.limits.handler(askedBy(adminLimits)),
    setLimits: admin.setLimits.handler(commanded(setLimits)),
    gatherings: admin.gatherings.handler(askedBy(adminGatherings)),
    gathering: admin.gathering.handler(askedBy(adminGathering)),
    addSeries: admin.addSeries.handler(commanded(addSeries)),
    changeSeries: admin.changeSeries.handler(commanded(changeSeries)),
    endSeries: admin.endSeries.handler(commanded(endSeries)),
    callOff: admin.callOff.handler(commanded(callOffDate)),
    placeCodes: admin.placeCodes.handler(askedBy(adminPlaceCodes)),
    makePlaceCodes: admin.makePlaceCodes.handler(commanded(makePlaceCodes)),
    withdrawPlaceCode: admin.withdrawPlaceCode.handler(commanded(withdrawPlaceCode)),
    placeCodeSheet: admin.placeCodeSheet.handler(askedBy(placeCodeSheet)),
  },
  staff: {
    list: staff.list.handler(askedBy(listStaff)),
    get: staff.get.handler(askedBy(getStaff)),
    save: staff.save.handler(commanded(saveStaff)),
    remove: staff.remove.handler(commanded(removeStaff)),
    invite: staff.invite.handler(commanded(inviteStaff)),
    revokeInvitation: staff.revokeInvitation.handler(commanded(revokeInvitation)),
    join: staff.join.handler(commanded(joinStaff)),
    setDuty: staff.setDuty.handler(commanded(setDuty)),
    myDuty: staff.myDuty.handler(askedBy(myDuty)),
    takeLeave: staff.takeLeave.handler(commanded(takeLeave)),
    endLeave: staff.endLeave.handler(commanded(endLeave)),
    colleagues: staff.colleagues.handler(askedBy(listColleagues)),
  },
  organisations: {
    list: organisations.list.handler(askedBy(listOrganisations)),
    save: organisations.save.handler(commanded(saveOrganisation)),
  },
  territory: {
    list: territory.list.handler(askedBy(listTerritory)),
    save: territory.save.handler(commanded(saveTerritory)),
  },
  leads: {
    report: leads.report.handler(commanded(reportLead)),
    mine: leads.mine.handler(askedBy(listOwnLeads)),
    list: leads.list.handler(askedBy(listLeads)),
    get: leads.get.handler(askedBy(getLead)),
    toCase: leads.toCase.handler(commanded(leadToCase)),
    dismiss: leads.dismiss.handler(commanded(dismissLead)),
  },
  workbench: {
    list: workbench.list.handler(askedBy(listDesk)),
    counts: workbench.counts.handler(askedBy(countDesk)),
    day: workbench.day.handler(askedBy(deskDay)),
    reviews: workbench.reviews.handler(askedBy(listReviews)),
  },
}
