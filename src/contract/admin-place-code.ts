// 智慧门牌: the codes of a community, new ones for a building, and the sheet they are printed from.
import * as z from 'zod/mini'

import { placeCode } from './place'
import { id, text } from './scalars'

const row = z.object({ code: z.string(), building: z.nullable(z.string()), unit: z.nullable(z.string()), isActive: z.boolean() })
/** Of one community; the withdrawn ones last. */
export const adminPlaceCodes = { input: z.object({ communityId: id }), output: z.object({ codes: z.array(row) }) }
/** One for every entrance of the building that has none, for the gate when no building is named. */
export const makePlaceCodes = { input: z.object({ communityId: id, building: z.nullable(text(30)) }), output: z.object({ made: z.array(row) }) }
/** Whoever scans it from then on finds nothing behind it; a new one is made for its place. */
export const withdrawPlaceCode = { input: z.object({ code: placeCode }), output: z.object({ code: z.string() }) }
/** A4, a code to a card; `address` is where the pages are served, which the phone knows. */
export const placeCodeSheet = {
  input: z.object({ communityId: id, building: z.optional(text(30)), address: z.url({ protocol: /^https?$/ }) }),
  output: z.object({ fileName: z.string(), pages: z.int(), /** The PDF, base64. */ pdf: z.string() }),
}
