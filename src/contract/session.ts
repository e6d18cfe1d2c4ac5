import * as z from 'zod/mini'

import { role } from './role'
import { id } from './scalars'

/** Who the platform says is calling; everything a home screen greets with. */
export const whoami = {
  input: z.object({}),
  output: z.object({
    personId: id,
    roles: z.array(role),
    /** As the person wants to be called; null until they told us. */
    name: z.nullable(z.string()),
    communityId: z.nullable(id),
    communityName: z.nullable(z.string()),
    /** Filled in for a next registration: what they gave last time. */
    phone: z.nullable(z.string()),
    building: z.nullable(z.string()),
    unit: z.nullable(z.string()),
    /** The staff member on duty today in the community's own room, with the room's number to call. */
    onDutyToday: z.nullable(z.object({ name: z.string(), title: z.string(), phone: z.string(), roomId: id })),
  }),
}

/** Every phone and browser the caller used, this one too, is signed out; each forgets what it showed and asks before it goes on. */
export const signOutEverywhere = { input: z.object({}), output: z.object({ devices: z.int() }) }
/** Goes on, on this device, after it was signed out. */
export const signInAgain = { input: z.object({}), output: z.object({}) }
