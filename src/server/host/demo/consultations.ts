// What two people of the demo have booked besides their cases, through the same operations as from a phone.
import * as z from 'zod/mini'

import { roomSlots } from '../../../contract/room'
import { providerSlots } from '../../../contract/service-provider'
import { dayAfter, shanghaiDayOf } from '../../domain/shanghai-time'
import type { DemoCall } from './cases/demo-calls'
import { platformIdentity } from './directory/personas'

const searchedDays = 20

export async function layConsultations(call: DemoCall, now: Date): Promise<void> {
  const [wang, chen] = [platformIdentity({ id: 'wang-guilan' }), platformIdentity({ id: 'chen-jianguo' })]
  const from = (inDays: number) => ({ fromOn: dayAfter(shanghaiDayOf(now), inDays), days: searchedDays })

  const notary = { providerId: 'notary-su' }
  const { days: herDays } = z.parse(providerSlots.output, await call(wang, 'services/slots', { ...notary, ...from(3) }, now))
  await call(wang, 'appointments/bookService', { ...notary, startsAt: firstFree(herDays), topic: '想把房子留给女儿，立遗嘱要带什么、怎么写' }, now)

  const room = { roomId: 'yanan' }
  const { days: hisDays } = z.parse(roomSlots.output, await call(chen, 'rooms/slots', { ...room, ...from(5), sessionKind: 'opinion' }, now))
  await call(chen, 'appointments/bookOpinion', { ...room, startsAt: firstFree(hisDays), topic: '3 号楼楼道的灯坏了半个多月，晚上老人上楼看不见' }, now)
}

function firstFree(days: z.output<typeof roomSlots.output>['days']): string {
  const found = days.flatMap(({ slots }) => slots).find(({ state }) => state === 'free')
  if (!found) throw new Error(`Nothing is free in ${searchedDays} days.`)
  return found.startsAt
}
