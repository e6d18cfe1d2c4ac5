import { routePath, routeUrl, subpackages, tabs, type RouteName, type TabName } from '../../src/client/routes'
import { attributesOf, sizeOfPage, type PageInstance } from '../support/weapp-page'
import { does } from './demo-people'
import { pastLimits } from './page-ledger'
import { phoneOf, type Phone } from './phone'

const names = [...Object.keys(tabs), ...Object.values(subpackages).flatMap((pages) => Object.keys(pages))] as (TabName | RouteName)[]

let phone: Phone

/** What the pages are opened with: the fullest case of the demo, with photos, an appointment and a long record. */
async function theFullest(persona: string): Promise<Record<string, string>> {
  const { cases } = await does(persona, 'cases/list', {})
  const whole = await Promise.all(cases.map(async ({ id }) => (await does(persona, 'cases/get', { caseId: id })).case))
  const [fullest] = whole.sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length)
  const appointments = await Promise.all((['upcoming', 'past'] as const).map((when) => does(persona, 'appointments/list', { when })))
  const [appointment] = appointments.flatMap((each) => each.appointments)
  const { gatherings: [gathering] } = await does(persona, 'gatherings/list', {})
  const { providers: [provider] } = await does(persona, 'services/list', {})
  return { providerId: provider?.id ?? '', caseId: fullest?.id ?? '', appointmentId: appointment?.id ?? '', roomId: 'haisong', gatheringId: gathering?.id ?? '', kind: 'officials', leadId: 'none', seriesId: 'none', otherId: fullest?.id ?? '', side: 'applicant' }
}

const paramsOf = (name: TabName | RouteName): readonly string[] =>
  Object.values(subpackages).flatMap((pages) => Object.entries(pages)).find(([each]) => each === name)?.[1].params ?? []

/** Templates and runtime count attributes by their order: out of step, a reader is told the value of something else. */
const statesForReaders = (): string[] => phone.app.find('wx-view').map(attributesOf)
  .flatMap(({ ariaBusy, ariaChecked, ariaDisabled }) => [ariaBusy, ariaChecked, ariaDisabled].map((state) => typeof state === 'string' ? state : ''))

interface Passed { title: string; path: string; imageUrl: string }

/** What WeChat's menu would pass on from a page, where it may. */
const passedOnFrom = (page: PageInstance): Passed | undefined =>
  typeof page['onShareAppMessage'] === 'function' ? (page['onShareAppMessage'] as (asked: object) => Passed).call(page, { from: 'menu' }) : undefined

const personal = ['caseId', 'appointmentId', 'draftId', 'number', 'code']

test.each([['in the normal view', false], ['in the large view', true]])('every page opens within WeChat\'s limits and without a complaint, %s', async (_, isElder) => {
  const persona = 'chen-jianguo'
  const known = await theFullest(persona)
  const storage = new Map<string, string>(isElder ? [['view.elder', JSON.stringify('true')]] : [])
  phone = await phoneOf({ persona, storage })
  await phone.at('tabs/home/home', '我要登记')
  await phone.open('/journeys/register/start')
  await phone.at('journeys/register/start', '不收费')
  await phone.press(/^(开始登记|新登记一件)$/)
  await phone.at('journeys/register/safety', '先问一句')
  const [draft = ''] = [...storage.keys()].filter((key) => key.startsWith('register.draft'))
  const given: Record<string, string> = { ...known, draftId: draft.slice(draft.lastIndexOf('.') + 1) }

  const measured: string[] = []
  for (const name of names) {
    const params = Object.fromEntries(paramsOf(name).flatMap((param) => param.endsWith('?') ? [] : [[param, given[param]]]))
    await phone.open(routeUrl(name, params))
    await phone.at(routePath(name))
    await phone.app.waitFor(() => {
      if (phone.app.find('.ui-skeleton').length > 0) throw new Error(`${name} is still loading.`)
    })
    await phone.sees()
    expect(phone.app.words()).not.toContain('再试一次')
    expect(statesForReaders().filter((state) => !['', 'true', 'false'].includes(state))).toEqual([])
    expect(phone.app.find('.ui-screen--elder').length > 0).toBe(isElder)
    const page = phone.app.page()
    expect({ name, past: pastLimits(page) }).toEqual({ name, past: [] })
    if (sizeOfPage(page).nodes > 1 && page.setDataCalls.length > 0) measured.push(name)
    const passed = passedOnFrom(page.instance)
    if (passed) {
      expect(personal.filter((param) => passed.path.includes(`${param}=`) || paramsOf(name).includes(param))).toEqual([])
      expect(passed).toEqual({ title: expect.stringMatching(/./) as string, path: expect.stringMatching(/^\//) as string, imageUrl: expect.stringMatching(/\.png$/) as string })
    }
    if (!(name in tabs)) await phone.back()
  }
  expect(measured).toEqual(names)
})
