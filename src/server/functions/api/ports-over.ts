import { randomUUID } from 'node:crypto'

import { appointmentStore } from '../../adapters/postgres/appointment-store'
import { caseStore } from '../../adapters/postgres/case-store'
import { commandLog } from '../../adapters/postgres/command-log'
import { overPool, type Database } from '../../adapters/postgres/database'
import { fileStore } from '../../adapters/postgres/file-store'
import { peopleStore } from '../../adapters/postgres/people-store'
import { places } from '../../adapters/postgres/places'
import { roomStore } from '../../adapters/postgres/room-store'
import { receiptCodes } from '../../adapters/receipt-codes'
import { createSealing } from '../../adapters/sealing'
import type { FileBytes, Ports } from '../../ports'

export type PortsSetting = { pool: Database['pool']; secret: string; districtId: string; fileBytes: FileBytes }

/** Every port over one database, for one district. */
export function portsOver({ pool, secret, districtId, fileBytes }: PortsSetting): Ports {
  const { db } = overPool(pool)
  const sealing = createSealing(secret)
  const setting = { db, districtId, sealing }
  return {
    places: places(setting),
    rooms: roomStore(setting),
    cases: caseStore(setting),
    appointments: appointmentStore(setting),
    people: peopleStore({ ...setting, newId: randomUUID }),
    files: fileStore(setting),
    fileBytes,
    receiptCodes: receiptCodes(sealing),
    commands: commandLog(setting),
    newId: randomUUID,
  }
}
