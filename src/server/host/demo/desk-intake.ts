// What came in at the desk today: two at the counter and from 110, a lead that became a case, two still to be called about, one
// matter told twice, and a home that is at odds again. Through the same operations as from the workbench.
import * as z from 'zod/mini'

import { intakeCase, type IntakeCase } from '../../../contract/intake'
import { reportLead } from '../../../contract/lead'
import { listCases } from '../../../contract/mediation-case'
import { dayAfter, minuteMs, shanghaiDayOf } from '../../domain/shanghai-time'
import type { DemoCall } from './cases/demo-calls'
import { platformIdentity } from './directory/personas'

/** Cases laid here, besides the residents' own stories. */
export const takenInAtDesk = 4

const desk = platformIdentity({ id: 'sun-lei' })

export async function layIntake(call: DemoCall, now: Date): Promise<void> {
  const minutesAgo = (count: number): Date => new Date(now.getTime() - count * minuteMs)
  const beganOn = dayAfter(shanghaiDayOf(now), -9)
  const takeIn = async (input: IntakeCase, at: Date): Promise<string> => z.parse(intakeCase.output, await call(desk, 'cases/intake', input, at)).caseId
  const asked = { isConsentRead: true, safety: [], exclusions: [], answers: {}, isOngoing: true, wantsLawyer: false, beganOn } as const

  const clutter: IntakeCase = {
    ...asked, source: 'counter', safety: [], exclusions: [], subject: 'corridor-clutter', place: { communityId: 'jinmenli', building: '6 号楼', unit: '2 单元 502' },
    story: '五楼楼道堆了旧柜子和纸箱，推不过轮椅。老伴上个月出院，下楼要两个人抬。跟对门说过，说没地方放。', wish: '把过道让出来，轮椅能过就行。',
    respondent: { name: '对门 501 住户', address: '津门里 6 号楼 2 单元 501' }, contact: { name: '沈玉芬', phone: '13800000061', bestTime: 'any' },
  }
  const first = await takeIn(clutter, minutesAgo(150))
  const again = await takeIn({ ...clutter, source: '110', story: '报警说楼道又堆满了，出警到场后双方同意调解，转来登记。' }, minutesAgo(70))
  await call(desk, 'cases/merge', { caseId: again, intoCaseId: first }, minutesAgo(55))

  const repeat = await takeIn({
    ...asked, source: 'phone', safety: [], exclusions: [], subject: 'noise', place: { communityId: 'jinmenli', building: '5 号楼', unit: '1 单元 401' },
    story: '来电说楼上夜里又有动静，和上回是同一家。', respondent: { name: '楼上 501 住户', address: '津门里 5 号楼 1 单元 501' },
    contact: { name: '戴志刚', phone: '13800000008', bestTime: 'evening' },
  }, minutesAgo(48))
  const { cases: [before] } = z.parse(listCases.output, await call(platformIdentity({ id: 'dai-zhigang' }), 'cases/list', {}, now))
  if (before) await call(desk, 'cases/link', { caseId: repeat, otherCaseId: before.id }, minutesAgo(44))

  const report = async (who: string, told: Omit<z.input<typeof reportLead.input>, 'isNobodyInDanger' | 'photoIds'>, at: Date): Promise<string> =>
    z.parse(reportLead.output, await call(platformIdentity({ id: who }), 'leads/report', { ...told, isNobodyInDanger: true, photoIds: [] }, at)).leadId
  const quarrel = await report('courier-pei-hao', { kind: 'quarrel', place: { communityId: 'jinmenli', building: '11 号楼' }, words: '送餐时看见楼下两家为晾衣服吵起来，有人劝开了' }, minutesAgo(120))
  await report('grid-liu-na', { kind: 'hazard', place: { communityId: 'jinmenli', building: '9 号楼' }, words: '一单元门口拉了电线给电动车充电，邻居说过几次' }, minutesAgo(35))
  await report('courier-pei-hao', { kind: 'crowd', place: { communityId: 'haisongyuan', building: '7 号楼' }, words: '五六个人围在门口说停水的事，声音挺大，没动手' }, minutesAgo(12))
  await call(desk, 'leads/toCase', {
    ...asked, leadId: quarrel, source: 'phone', subject: 'else', place: { communityId: 'jinmenli', building: '11 号楼', unit: '1 单元 202' },
    story: '电话里说楼上晾的衣服滴水，把刚晒的被子淋湿了，两家在楼下说重了话。', respondent: { name: '楼上 302 住户' },
    contact: { name: '郁美珍', phone: '13800000062', bestTime: 'any' },
  }, minutesAgo(90))
}
