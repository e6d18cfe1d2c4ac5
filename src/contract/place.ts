import * as z from 'zod/mini'

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
