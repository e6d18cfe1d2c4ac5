import * as z from 'zod/mini'

import { freeSlot } from './room'
import { id, position } from './scalars'

export const community = z.object({
  id,
  name: z.string(),
  street: z.string(),
  position,
  /** Building names in the order people know them, with how many entrances (单元) each has. */
  buildings: z.array(z.object({ name: z.string(), units: z.int() })),
})
export type Community = z.infer<typeof community>

export const listPlaces = {
  input: z.object({}),
  output: z.object({ district: z.object({ id, name: z.string(), shortName: z.string() }), communities: z.array(community) }),
}

/** A place code as printed on a door (智慧门牌, domain.md row 17): opaque, and without personal data. */
export const placeCode = z.string().check(z.trim(), z.regex(/^[0-9A-Za-z]{6,24}$/, { error: '码不对，请照门牌上的再输一次' }))

/** Who looks after a place; `null` where the office has nobody yet. */
const inCharge = z.nullable(z.object({ name: z.string(), title: z.string() }))

export const openPlace = {
  input: z.object({ code: placeCode }),
  output: z.object({
    community: z.object({ id, name: z.string() }),
    building: z.nullable(z.string()),
    unit: z.nullable(z.string()),
    room: z.object({ id, name: z.string(), badge: z.string(), address: z.string(), phone: z.string() }),
    /** On duty at this hour; outside opening hours nobody is, and `opensAt` says when somebody will be. */
    onDutyNow: inCharge,
    opensAt: z.nullable(z.iso.datetime()),
    /** 社区民警, 网格员 of this door's grid. */
    officer: inCharge,
    gridWorker: inCharge,
    nextFree: z.nullable(freeSlot),
  }),
}
