// The plates of the demo: one at every entrance and one at every gate. A district draws its codes at random; these come
// out of a hash, so that the demo's plates, once printed, stay true when its data are laid down anew.
import { createHash } from 'node:crypto'

import type { PlaceCodeRow } from '../../../adapters/postgres/directory-writer'
import { communities } from './district'

/** Without 0, 1, I and O, which are taken for one another on a plate. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 10

function codeOf(...place: string[]): string {
  const hash = createHash('sha256').update(['a plate of the demo', ...place].join('|')).digest()
  return [...hash.subarray(0, length)].map((byte) => letters[byte % letters.length]).join('')
}

const row = (communityId: string, building: string | null, unit: string | null): PlaceCodeRow =>
  ({ code: codeOf(communityId, building ?? '', unit ?? ''), communityId, building, unit, isActive: true })

/** A plate that fell off and was replaced: whoever photographed it finds nothing behind it. */
export const withdrawnPlate: PlaceCodeRow = { ...row('jinmenli', '3 号楼', '2 单元'), code: codeOf('jinmenli', 'withdrawn'), isActive: false }

export const placeCodes: readonly PlaceCodeRow[] = [
  ...communities.flatMap(({ id, buildings }) => [
    row(id, null, null),
    ...buildings.flatMap(({ name, units }) => Array.from({ length: units }, (_, index) => row(id, name, `${index + 1} 单元`))),
  ]),
  withdrawnPlate,
]

/** The code on the plate of a place of the demo. */
export function plateOf(communityId: string, building: string | null, unit: string | null): string {
  const found = placeCodes.find((one) => one.isActive && one.communityId === communityId && one.building === building && one.unit === unit)
  if (!found) throw new Error(`The demo has no plate at ${communityId} ${building ?? ''} ${unit ?? ''}`)
  return found.code
}
