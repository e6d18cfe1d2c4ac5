// The pages of the workbench, each opened by somebody whose page it is, for a case that it is about where the demo has one.
import type { workbench } from '../../src/client/routes'
import type { Stage } from '../../src/contract/case-steps'
import type { ApiClient } from '../support/api'
import type { Addresses } from './every-page'

type StaffPage = keyof typeof workbench
type Opened = Readonly<Record<StaffPage, readonly [persona: string, params: Readonly<Record<string, string>>]>>

/** Persona → the pages they open. */
export async function staffAddressesFor(as: (persona: string) => ApiClient): Promise<Readonly<Record<string, Addresses>>> {
  const byPersona: Record<string, Addresses> = {}
  for (const [page, [persona, params]] of Object.entries(await everyPage(as))) byPersona[persona] = { ...byPersona[persona], [page]: params }
  return byPersona
}

const dispatcher = 'sun-lei'
const mediator = 'wang-min'
const supervisor = 'zheng-tao'
const administrator = 'gong-xue'
const reporter = 'courier-pei-hao'

async function everyPage(as: (persona: string) => ApiClient): Promise<Opened> {
  const [any = '', other = ''] = await casesOf(as(dispatcher))
  const [own = ''] = await casesOf(as(mediator))
  const at = async (persona: string, ...stages: Stage[]) => ({ caseId: (await casesOf(as(persona), stages))[0] ?? (persona === mediator ? own : any) })
  const { leads: [lead] } = await as(dispatcher).leads.list({})
  const { reviews: [review] } = await as(supervisor).workbench.reviews({})
  const { rooms: [room] } = await as(administrator).rooms.list({})
  const { series: [series] } = await as(administrator).admin.gatherings({})
  const registered = await at(dispatcher, 'registered')
  const handled = await at(dispatcher, 'acknowledged', 'contacted', 'in-mediation')
  const [dispatched, acknowledged, contacted, inMediation, settled] = await Promise.all([
    at(mediator, 'dispatched'), at(mediator, 'acknowledged'), at(mediator, 'contacted'), at(mediator, 'in-mediation'), at(mediator, 'settled'),
  ])
  return {
    workDesk: [dispatcher, {}], workCase: [dispatcher, { caseId: any }], workAccept: [dispatcher, registered], workDecline: [dispatcher, registered],
    workDispatch: [dispatcher, await at(dispatcher, 'accepted')], workLevel: [dispatcher, handled], workInvite: [dispatcher, handled],
    workIntake: [dispatcher, {}], workSlip: [dispatcher, { caseId: any }], workLeads: [dispatcher, {}], workLead: [dispatcher, { leadId: lead?.leadId ?? '' }],
    workRelated: [dispatcher, registered], workCompare: [dispatcher, { caseId: any, otherId: other }],
    workAcknowledge: [mediator, dispatched], workReturn: [mediator, acknowledged], workContact: [mediator, acknowledged], workBook: [mediator, contacted],
    workCheckIn: [mediator, contacted], workSitting: [mediator, contacted], workRecord: [mediator, inMediation], workSettle: [mediator, inMediation],
    workEnd: [mediator, inMediation], workFollowUp: [mediator, settled], workClose: [mediator, settled], workJointNote: [mediator, { caseId: own }],
    workAnswerUrge: [mediator, acknowledged], workMyDuty: [mediator, {}],
    workUrge: [supervisor, handled], workReviews: [supervisor, {}], workReview: [supervisor, { caseId: review?.caseId ?? any, side: review?.side ?? 'applicant' }],
    workReport: [reporter, {}], workMyLeads: [reporter, {}],
    adminRooms: [administrator, {}], adminRoom: [administrator, { roomId: room?.id ?? '' }], adminCalendar: [administrator, {}], adminLimits: [administrator, {}],
    adminGatherings: [administrator, {}], adminGathering: [administrator, { seriesId: series?.seriesId ?? '' }], adminPlaceCodes: [administrator, {}], adminStaff: [administrator, {}],
    adminStaffMember: [administrator, { staffId: mediator }], adminOrganisations: [administrator, {}], adminTerritory: [administrator, {}],
    staffJoin: ['qiao-xin', {}],
  }
}

async function casesOf(api: ApiClient, stages?: Stage[]): Promise<string[]> {
  const { rows } = await api.workbench.list({ ...(stages && { stages }) })
  return rows.map(({ caseId }) => caseId)
}
