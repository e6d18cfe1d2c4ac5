// The chapters of one matter, from the first tap to the rating: the resident holds a phone, the staff act over HTTP.
import { readFile } from 'node:fs/promises'

import { routeUrl } from '../../src/client/routes'
import { dayOf } from '../../src/client/ui/shown-time'
import type { ApiClient } from '../support/api'
import type { Phone } from './phone'
import { answerEveryPage, readBack } from './registration'

const aTimeOfDay = '(今天|明天|后天|周.（\\d+月\\d+日）|(\\d+年)?\\d+月\\d+日) \\d{1,2}:\\d{2}'
const by = (before: string, after: string): RegExp => new RegExp(`${before}最晚 ${aTimeOfDay} 前${after}`)

const genuine = '编号和核验码与登记记录一致。'

export interface Told {
  phone: Phone
  /** Anybody over HTTP. */
  as(persona: string): ApiClient
}
export interface Registered { caseId: string; number: string; code: string }

/** A resident registers by taps, changes one answer on the check page and holds a receipt. */
export async function registers({ phone, as }: Told): Promise<Registered> {
  await answerEveryPage(phone)
  const said = (await phone.words()).replaceAll('\n', ' ')
  for (const line of readBack) expect(said).toContain(line)

  await phone.press('修改希望')
  await phone.at('registerWish', '您希望怎么解决？')
  await phone.choose('铺地垫、穿软底鞋')
  await phone.press('改好了')
  await phone.at('registerCheck', '晚上 10 点以后不要再响；铺地垫、穿软底鞋')
  await phone.press('提交登记')

  await phone.at('registerReceipt', '我们收到了', by('我们', '看完并答复您'))
  const [, number = '', code = ''] = /编号\s+(\S+ \d{4}-\d{6})\s[^]*核验码\s+(\S+)/.exec(await phone.words()) ?? []
  const { cases: [registered] } = await as('qiao-xin').cases.list({})
  expect(registered).toMatchObject({ number, stage: 'registered', subject: 'noise' })
  const saved = await phone.download('存成图片')
  expect(saved.suggestedFilename()).toBe(`登记回执 ${number}.png`)
  return { caseId: registered?.id ?? '', number, code }
}

/** The case page says how it stands and shows the photo. */
export async function findsTheCase({ phone }: Told): Promise<void> {
  await phone.press('看进展')
  await phone.at('followCase', by('我们收到了，', '答复您'), '您登记了这件事', '我们答应的时间', '津门里 3 号楼 2 单元 301')
  const photo = phone.visit.page.getByRole('button', { name: '看第 1 张照片' }).locator('img')
  await expect(photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).resolves.toBe(1)
}

/** Books a sitting, keeps it in the calendar and moves it once. */
export async function books({ phone, as }: Told): Promise<void> {
  await phone.press('约调解时间')
  await phone.at('bookSoonest', '什么时候方便？')
  await phone.press(/亚楠调解室/)
  await phone.at('bookSlots', '亚楠调解室')
  await phone.press('约这个时间')
  await phone.at('bookAppointment', '约好了', '已约好', '亚楠调解室')
  const { appointments: [booked] } = await as('qiao-xin').appointments.list({})

  const calendar = await phone.download('加到日历')
  expect(calendar.suggestedFilename()).toMatch(/亚楠调解室\.ics$/)
  const entry = await readFile(await calendar.path(), 'utf8')
  expect(entry).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT\r\n[^]*END:VCALENDAR\r\n$/)
  expect(entry).toContain(`DTSTART:${(booked?.startsAt ?? '').replace(/[-:]|\.\d+/g, '')}`)
  expect(entry).not.toContain('噪声')

  await phone.press('改约')
  await phone.at('bookSlots', '原来约的')
  await phone.answers(/还有 \d+ 席/).last().tap()
  await phone.press('改到这个时间')
  await phone.at('bookAppointment', '改好了')
  const { appointments: [moved] } = await as('qiao-xin').appointments.list({})
  expect(moved).toMatchObject({ id: booked?.id, state: 'booked' })
  expect(moved?.startsAt).not.toBe(booked?.startsAt)
}

/** Reads every step of the staff on the case page. */
export async function readsEveryStep({ phone, as }: Told, caseId: string): Promise<void> {
  await phone.press(/^邻里噪声.*编号/)
  await phone.at('followCase', '约好了调解时间', '调解时间改了')
  const [dispatcher, mediator] = [as('sun-lei').cases, as('wang-min').cases]
  const { case: { nextAppointment } } = await as('qiao-xin').cases.get({ caseId })
  const reads = async (step: Promise<unknown>, ...words: (string | RegExp)[]): Promise<void> => {
    await step
    await phone.lookAgain()
    await phone.sees(...words)
  }
  await reads(dispatcher.accept({ caseId, level: 2 }), '已经受理，正在给您安排调解员', /按二级办理/)
  await reads(dispatcher.dispatch({ caseId, roomId: 'yanan', mediatorId: 'wang-min' }), by('已经派给王敏，', '签收'), '派给亚楠调解室')
  await reads(mediator.acknowledge({ caseId }), by('王敏已签收，', '联系您'), '王敏签收了您的事', /用了 \d+ 分钟（承诺 30 分钟）/)
  await reads(mediator.contact({ caseId, means: 'call', isReached: true }), new RegExp(`王敏已联系过您，约好 ${aTimeOfDay} 在亚楠调解室见面`), /打电话/)
  await reads(mediator.openSitting({ caseId, form: 'joint', ...(nextAppointment && { appointmentId: nextAppointment.id }) }), by('王敏正在调解，', '有结果'))
  const clauses = [{ who: '楼上住户', what: '晚上十点以后不拖桌椅', performByOn: dayOf(Date.now() + 7 * 86_400_000) }]
  await reads(mediator.settle({ caseId, form: 'written', clauses }), '双方达成了协议，请照约定去做', '双方的约定', '晚上十点以后不拖桌椅')
  await reads(mediator.followUp({ caseId, outcome: 'holding' }), '王敏做了回访', /都做到了/)
  await reads(as('qiao-xin').cases.confirm({ caseId, outcome: 'holding' }), '您回了话')
  await reads(mediator.close({ caseId }), '已经结单，请您说说办得怎么样', '已结单')
}

/** Rates the service by taps and reads the rating again. */
export async function rates({ phone }: Told): Promise<void> {
  await phone.press('去评价')
  await phone.at('rate', '这件事，办得怎么样？')
  await phone.choose(/^满意$/)
  await phone.choose('联系及时')
  await phone.choose('有耐心')
  await phone.fill('还想说的话', '小王一趟一趟跑，辛苦了')
  await phone.press('提交评价')
  await phone.sees('您的评价我们收到了', '联系及时、有耐心', '小王一趟一趟跑，辛苦了')
  await phone.press('回到这件事')
  await phone.at('followCase', '已经结单', '您评价了这次服务')
  await expect(phone.visit.page.getByRole('button', { name: '去评价' }).filter({ visible: true }).count()).resolves.toBe(0)
}

/** The receipt is proved true, and a wrong code is not. */
export async function verifies({ phone }: Told, { number, code }: Registered): Promise<void> {
  await phone.press(/^登记回执/)
  await phone.at('followReceipt', number, code)
  await phone.press('核验这张回执')
  await phone.at('followVerify', '这张回执是真的吗？')
  await phone.press('核验')
  await phone.sees(genuine)
  await phone.fill('核验码', code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))
  await expect(phone.words()).resolves.not.toContain(genuine)
  await phone.press('核验')
  await phone.sees('编号和核验码对不上。')
}

/** A neighbour who was handed the receipt finds it true, and learns nothing of the case behind it. */
export async function staysPrivate({ phone }: Told, { caseId, number, code }: Registered): Promise<void> {
  await phone.visit.open(routeUrl('mine'))
  await phone.at('mine')
  await phone.press(/^核验回执/)
  await phone.at('followVerify')
  await phone.fill('回执编号', number)
  await phone.fill('核验码', code)
  await phone.press('核验')
  await phone.sees(genuine)
  await phone.visit.open(routeUrl('followCase', { caseId }))
  await phone.at('followCase', '没有找到，可能已经撤回，或不属于您')
  await expect(phone.words()).resolves.not.toMatch(/噪声|乔女士|拖桌子/)
}
