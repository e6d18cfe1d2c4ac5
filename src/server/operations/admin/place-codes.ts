// 智慧门牌 (domain.md row 17): the codes of a community, and the sheet they are printed from.
import type * as z from 'zod/mini'

import type { adminPlaceCodes as looking, makePlaceCodes as making, placeCodeSheet as printing, withdrawPlaceCode as withdrawing } from '../../../contract/admin-place-code'
import type { Community } from '../../../contract/place'
import type { Ports } from '../../ports'
import { refusal } from '../../refusal'
import type { CommandRequest, Request } from '../../request'
import { commitChange, notThis } from './commit-change'

const subjectOf = (communityId: string): string => `codes:${communityId}`

export async function adminPlaceCodes({ ports }: Request, { communityId }: z.output<typeof looking.input>): Promise<z.input<typeof looking.output>> {
  await knownCommunity(ports, communityId)
  return { codes: inOrder(await ports.administration.placeCodes(communityId)) }
}

export async function makePlaceCodes(request: CommandRequest, { communityId, building }: z.output<typeof making.input>): Promise<z.input<typeof making.output>> {
  const { ports } = request
  const community = await knownCommunity(ports, communityId)
  const units = unitsOf(community, building)
  return commitChange(request, async () => {
    const version = await ports.administration.version(subjectOf(communityId))
    const kept = await ports.administration.placeCodes(communityId)
    const missing = units.filter((unit) => !kept.some((one) => one.isActive && one.building === building && one.unit === unit))
    if (missing.length === 0) throw notThis('building', '这里每个入口都有码了。要换新的，先作废旧的')
    const made = missing.map((unit) => ({ code: ports.newPlaceCode(), building, unit, isActive: true }))
    return {
      output: { made }, subject: subjectOf(communityId), version,
      event: { kind: 'codes-made', before: null, after: made }, change: { what: 'codes', communityId, codes: made },
    }
  })
}

export async function withdrawPlaceCode(request: CommandRequest, { code: given }: z.output<typeof withdrawing.input>): Promise<z.input<typeof withdrawing.output>> {
  const { ports } = request
  const code = given.toUpperCase()
  return commitChange(request, async () => {
    const communityId = await ports.administration.communityOf(code)
    if (communityId === null) throw refusal('not-found', undefined, '没有这个码，或已经作废')
    return {
      output: { code }, subject: subjectOf(communityId), version: await ports.administration.version(subjectOf(communityId)),
      event: { kind: 'code-withdrawn', before: { code }, after: null }, change: { what: 'code-withdrawn', code },
    }
  })
}

export async function placeCodeSheet({ ports }: Request, { communityId, building, address }: z.output<typeof printing.input>): Promise<z.input<typeof printing.output>> {
  const { name } = await knownCommunity(ports, communityId)
  const codes = inOrder(await ports.administration.placeCodes(communityId)).filter((one) => one.isActive && (building === undefined || one.building === building))
  if (codes.length === 0) throw notThis('building', '这里还没有码，请先做新的')
  const { pdf, pages } = ports.plateSheet({
    title: name,
    plates: codes.map(({ code, building: house, unit }) => ({ code, place: [name, house, unit].filter(Boolean).join(' '), address: `${address}?code=${code}` })),
  })
  return { fileName: `${communityId}-plates.pdf`, pages, pdf: Buffer.from(pdf).toString('base64') }
}

async function knownCommunity(ports: Pick<Ports, 'places'>, communityId: string): Promise<Community> {
  const community = (await ports.places.communities()).find(({ id }) => id === communityId)
  if (!community) throw refusal('not-found', undefined, '没有这个社区')
  return community
}

/** The gate is a place without building and unit. */
function unitsOf({ buildings }: Community, building: string | null): (string | null)[] {
  if (building === null) return [null]
  const found = buildings.find(({ name }) => name === building)
  if (!found) throw notThis('building', '这个社区没有这栋楼')
  return Array.from({ length: found.units }, (_, index) => `${String(index + 1)} 单元`)
}

/** The gate first, then houses and entrances as people count them; withdrawn ones last. */
function inOrder<Code extends { building: string | null; unit: string | null; isActive: boolean }>(codes: readonly Code[]): Code[] {
  const words = ({ building, unit }: Code): string => `${building ?? ''} ${unit ?? ''}`
  return [...codes].sort((a, b) => Number(b.isActive) - Number(a.isActive) || words(a).localeCompare(words(b), 'zh', { numeric: true }))
}
