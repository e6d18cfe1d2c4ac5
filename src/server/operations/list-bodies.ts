import type * as z from 'zod/mini'

import type { listBodies as contract } from '../../contract/joint-handling'
import { bodyKinds } from '../../contract/joint-handling'
import { bodiesToInvite, usualRoleOf } from '../domain/joint-bodies'
import type { Request } from '../request'
import { caseOfDistrict } from './case-of-district'

/** The bodies that suit the kind of dispute first; one that has no organisation in the district is left out. */
export async function listBodies(request: Request, { caseId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const { kind } = await caseOfDistrict(request, caseId)
  const [suggested, organisations] = [bodiesToInvite(kind), await request.ports.dispatchDesk.bodies()]
  const inOrder = [...suggested, ...bodyKinds.filter((one) => !suggested.includes(one))]
  return {
    bodies: inOrder.map((body) => ({
      kind: body, isSuggested: suggested.includes(body), role: usualRoleOf(body),
      organisations: organisations.filter((one) => one.kind === body).map(({ id, name, people }) => ({ id, name, people })),
    })).filter((body) => body.organisations.length > 0),
  }
}
