// The ports that booking needs, on a real database.
import { createHash, randomUUID } from 'node:crypto'

import { checkInCodes } from '../../src/server/adapters/check-in-codes'
import type { Database } from '../../src/server/adapters/postgres/database'
import { appointmentStore } from '../../src/server/adapters/postgres/appointment-store'
import { consultationStore } from '../../src/server/adapters/postgres/consultation-store'
import { roomStore } from '../../src/server/adapters/postgres/room-store'
import { createSealing } from '../../src/server/adapters/sealing'
import type { Ports } from '../../src/server/ports'
import type { Caller, Command, CommandRequest } from '../../src/server/request'
import { districtLimits } from './a-mediation-case'
import { districtId, testSecret } from './booking-world'

const sealing = createSealing(testSecret)

export type BookingPorts = Pick<Ports, 'rooms' | 'appointments' | 'consultations' | 'places' | 'people' | 'checkInCodes' | 'newId'>

export function bookingPorts({ db }: Pick<Database, 'db'>): BookingPorts {
  return {
    rooms: roomStore({ db, districtId }),
    appointments: appointmentStore({ db, districtId, sealing }),
    consultations: consultationStore({ db, districtId, sealing }),
    places: {
      district: async () => ({ id: districtId, name: '东丽区', shortName: '东丽', limits: districtLimits }),
      communities: async () => [
        { id: 'huaming', name: '花明里社区', street: '华明街道', position: { latitude: 39.08, longitude: 117.31 }, buildings: [] },
        { id: 'liyue', name: '丽悦社区', street: '华明街道', position: { latitude: 39.1, longitude: 117.31 }, buildings: [] },
      ],
      findCode: async () => null,
    },
    people: {
      recognise: async (identity) => ({ personId: identity, staff: null, isDeviceEnded: false }),
      find: async (id) => ({ id, communityId: 'huaming', profile: null }),
      inOffice: async () => [],
      staffMember: async () => null,
    },
    checkInCodes: checkInCodes(sealing),
    newId: () => randomUUID(),
  }
}

export const personCaller = (n: number): Caller => ({ personId: `person-${String(n)}`, roles: ['resident'], staffId: null })

export function aCommand(caller: Caller, operation: string, input: unknown, key: string = randomUUID()): Command {
  return { actorId: caller.personId, key, operation, inputHash: createHash('sha256').update(JSON.stringify(input)).digest() }
}

/** A command's request; booking asks for no other port than these. */
export function commandRequest(ports: BookingPorts, caller: Caller, now: Date, command: Command): CommandRequest {
  return { ports: ports as Ports, caller, now, command }
}
