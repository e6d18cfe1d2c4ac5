import { randomUUID } from 'node:crypto'

import { nationalDay } from '../../adapters/calendar/national-calendar'
import { newPlaceCode } from '../../adapters/plates/plate-codes'
import { plateSheet } from '../../adapters/plates/plate-sheet'
import { administrationStore } from '../../adapters/postgres/administration-store'
import { appointmentStore } from '../../adapters/postgres/appointment-store'
import { caseStore } from '../../adapters/postgres/case-store'
import { claimSlips } from '../../adapters/postgres/claim-slips'
import { commandLog } from '../../adapters/postgres/command-log'
import { consultationStore } from '../../adapters/postgres/consultation-store'
import { overPool } from '../../adapters/postgres/database'
import { deskStore } from '../../adapters/postgres/desk-store'
import { dispatchDesk } from '../../adapters/postgres/dispatch-desk'
import { fileStore } from '../../adapters/postgres/file-store'
import { gatheringStore } from '../../adapters/postgres/gathering-store'
import { leadStore } from '../../adapters/postgres/lead-store'
import { noticeStore } from '../../adapters/postgres/notice-store'
import { overseers } from '../../adapters/postgres/overseers'
import { ownDataStore } from '../../adapters/postgres/own-data-store'
import { peopleStore } from '../../adapters/postgres/people-store'
import { places } from '../../adapters/postgres/places'
import { readingLog } from '../../adapters/postgres/reading-log'
import { reviewStore } from '../../adapters/postgres/review-store'
import { relatedCases } from '../../adapters/postgres/related-cases'
import { roomStore } from '../../adapters/postgres/room-store'
import { checkInCodes } from '../../adapters/check-in-codes'
import { receiptCodes } from '../../adapters/receipt-codes'
import { staffingStore } from '../../adapters/postgres/staffing-store'
import { createSealing } from '../../adapters/sealing'
import type { FileBytes, Ports } from '../../ports'
import type { DistrictSetting } from '../deployed/environment'

export type PortsSetting = DistrictSetting & { fileBytes: FileBytes }

export const portsOver = ({ fileBytes, ...district }: PortsSetting): Ports => ({ ...districtPorts(district), fileBytes })

/** Every port over one database, for one district; photos lie elsewhere. */
export function districtPorts({ pool, secret, districtId }: DistrictSetting): Omit<Ports, 'fileBytes'> {
  const { db } = overPool(pool)
  const sealing = createSealing(secret)
  const setting = { db, districtId, sealing }
  return {
    places: places(setting),
    rooms: roomStore(setting),
    cases: caseStore(setting),
    desk: deskStore(setting),
    appointments: appointmentStore(setting),
    consultations: consultationStore(setting),
    people: peopleStore({ ...setting, newId: randomUUID }),
    ownData: ownDataStore(setting),
    files: fileStore(setting),
    receiptCodes: receiptCodes(sealing),
    checkInCodes: checkInCodes(sealing),
    commands: commandLog(setting),
    gatherings: gatheringStore(setting),
    notices: noticeStore(setting),
    overseers: overseers(setting),
    readings: readingLog(setting),
    reviews: reviewStore(setting),
    dispatchDesk: dispatchDesk(setting),
    staffing: staffingStore(setting),
    administration: administrationStore(setting),
    nationalDay,
    newPlaceCode,
    plateSheet,
    claimSlips: claimSlips(setting),
    leads: leadStore(setting),
    relatedCases: relatedCases(setting),
    newId: randomUUID,
  }
}
