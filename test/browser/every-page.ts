// Every page there is, opened by its address on a phone 390 points wide, and what can be amiss on any of them.
import { routeUrl, type RouteName, type TabName, type workbench } from '../../src/client/routes'
import { caseSteps, type Stage } from '../../src/contract/case-steps'
import { plateOf } from '../../src/server/host/demo/directory/place-codes'
import type { ApiClient } from '../support/api'
import { axeFindings } from './axe'
import { unreadableText } from './clipping'
import type { Phone } from './phone'

const bookable: readonly Stage[] = caseSteps.book.from

type PageName = RouteName | TabName
type Params = Readonly<Record<string, string>>
/** Page → the parameters it is opened with. */
export type Addresses = Readonly<Partial<Record<PageName, Params>>>

/** What every page of a resident's is opened with (staff-pages.ts has the workbench), by somebody with an open case, an appointment and a registration begun. */
export async function addressesFor(api: ApiClient, draftId: string): Promise<Readonly<Record<Exclude<PageName, keyof typeof workbench>, Params>>> {
  const { appointments: [appointment] } = await api.appointments.list({})
  const { cases } = await api.cases.list({})
  const { gatherings: [gathering] } = await api.gatherings.list({})
  const caseId = appointment?.case?.id ?? ''
  const unbooked = cases.find((each) => each.nextAppointment === null && bookable.includes(each.stage))?.id ?? ''
  const { id: appointmentId = '', room } = appointment ?? {}
  const { providers: [provider] } = await api.services.list({})
  const providerId = provider?.id ?? ''
  const gatheringId = gathering?.id ?? ''
  const draft = { draftId }
  return {
    home: {}, rooms: {}, mine: {},
    registerStart: {}, registerSafety: draft, registerExclusions: draft, registerKind: draft, registerQuestions: draft, registerPlace: draft,
    registerStory: draft, registerPhotos: draft, registerRespondent: draft, registerWish: draft, registerContact: draft, registerCheck: draft,
    registerReceipt: { caseId },
    bookRoom: { roomId: room?.id ?? '' }, bookSoonest: { caseId: unbooked }, bookSlots: { roomId: room?.id ?? '', appointmentId }, bookAppointment: { appointmentId },
    followCases: {}, followCase: { caseId }, followNote: { caseId }, followReopen: { caseId }, followConfirm: { caseId }, followReceipt: { caseId }, followVerify: {}, followClaim: {},
    rate: { caseId },
    gatherBar: {}, gatherSessions: { kind: 'officials' }, gatherSession: { gatheringId }, gatherMine: {}, gatherRate: { gatheringId },
    consultOpinion: {}, consultOpinionSlots: { roomId: room?.id ?? '' }, consultServices: {}, consultService: { providerId },
    visitInbox: {}, visitPlace: { code: plateOf('jinmenli', '3 号楼', '2 单元') }, visitDuty: { roomId: room?.id ?? '' },
    ownData: {}, ownCorrect: {}, ownExport: {}, ownErase: {}, ownSignedOut: {},
    followReaders: { caseId },
  }
}

/** Page → what is amiss on it; a page without a finding is left out. */
export async function lookAtPages(phone: Phone, addresses: Addresses): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [name, params] of Object.entries(addresses) as [PageName, Params][]) {
    const amiss = await lookAtPage(phone, name, params)
    if (amiss.length > 0) found[name] = amiss
  }
  return found
}

async function lookAtPage({ visit, at }: Phone, name: PageName, params: Params): Promise<string[]> {
  const { page, errors, blocked } = visit
  const before = { errors: errors.length, blocked: blocked.length }
  // As a link from outside opens it: with nothing loaded yet.
  await page.goto('about:blank')
  await visit.open(routeUrl(name, params))
  await at(name)
  await page.waitForFunction(() => ![...document.querySelectorAll('.ui-skeleton')].some((piece) => piece.checkVisibility()))
  const seen = await page.evaluate(() => {
    const inView = (element: Element): boolean => element.checkVisibility()
    const scrollsItself = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth || scrollsItself(element.parentElement))
    const main = [...document.querySelectorAll('main, [role=main]')].filter(inView)
    const outside = [...document.querySelectorAll('.taro_page *')].filter((element) =>
      inView(element) && element.getBoundingClientRect().right > innerWidth + 1 && !scrollsItself(element.parentElement))
    return {
      landmarks: main.length,
      isEmpty: main.every((each) => each.textContent.trim() === ''),
      alerts: [...document.querySelectorAll('[role=alert]')].filter(inView).map((each) => each.textContent),
      overflow: document.documentElement.scrollWidth - innerWidth,
      outside: outside.map((element) => `${element.className} ${element.textContent.slice(0, 20)}`),
      isElder: document.querySelector('.ui-screen--elder') !== null,
    }
  })
  return [
    ...(seen.landmarks === 1 ? [] : [`${seen.landmarks} main landmarks`]),
    ...(seen.isEmpty ? ['nothing on it'] : []),
    ...(seen.overflow > 0 ? [`${seen.overflow} px wider than the window`] : []),
    ...seen.outside.map((piece) => `sticks out of the window: ${piece}`),
    ...seen.alerts.map((alert) => `alert: ${alert}`),
    ...(await axeFindings(page)),
    ...(await unreadableText(page, seen.isElder)),
    ...errors.slice(before.errors).map((error) => `console: ${error}`),
    ...blocked.slice(before.blocked).map((address) => `asked another machine: ${address}`),
  ]
}
