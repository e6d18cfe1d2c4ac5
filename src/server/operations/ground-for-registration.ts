import { caseNumber } from '../domain/receipt'
import { registrationIssues } from '../domain/registration-rules'
import { shanghaiDayOf } from '../domain/shanghai-time'
import type { Limits } from '../records'
import { refusal } from '../refusal'
import type { Request } from '../request'

type Told = Parameters<typeof registrationIssues>[0]

/** The number it gets and where it belongs, once what was told fits together. */
export async function groundForRegistration({ ports, now }: Request, input: Told): Promise<{ number: string; communityName: string; limits: Limits }> {
  const todayOn = shanghaiDayOf(now)
  const [district, communities] = await Promise.all([ports.places.district(), ports.places.communities()])
  const issues = registrationIssues(input, { todayOn, communityIds: communities.map(({ id }) => id) })
  if (issues.length > 0) throw refusal('invalid-input', { issues })
  const year = Number(todayOn.slice(0, 4))
  const number = caseNumber(district.shortName, year, await ports.cases.nextNumber(year))
  return { number, communityName: communities.find(({ id }) => id === input.place.communityId)?.name ?? '', limits: district.limits }
}
