import type * as z from 'zod/mini'

import type { listPlaces as operation } from '../../contract/place'
import type { OpenRequest } from '../request'

export async function listPlaces({ ports }: OpenRequest): Promise<z.input<typeof operation.output>> {
  const [{ id, name, shortName }, communities] = await Promise.all([ports.places.district(), ports.places.communities()])
  return { district: { id, name, shortName }, communities }
}
