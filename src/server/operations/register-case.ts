import type * as z from 'zod/mini'

import { subjectSheets } from '../../contract/dispute-kind'
import type { registerCase as contract } from '../../contract/mediation-case'
import { exclusionAddresses, exclusionNames } from '../../contract/terms'
import { whatIsDue } from '../domain/case-agenda'
import { noticesOf } from '../domain/case-notices'
import { caseNumber } from '../domain/receipt'
import { barringExclusions, registrationIssues } from '../domain/registration-rules'
import { shanghaiDayOf } from '../domain/shanghai-time'
import type { CaseEventRecord, CaseRecord, PartyRecord } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { receiptOf } from './receipt-of'

type Input = z.output<typeof contract.input>

export async function registerCase(request: CommandRequest, input: Input): Promise<z.input<typeof contract.output>> {
  const { ports, now, command } = request
  const todayOn = shanghaiDayOf(now)
  refuseWhatIsExcluded(input)
  const [district, communities] = await Promise.all([ports.places.district(), ports.places.communities()])
  const issues = registrationIssues(input, { todayOn, communityIds: communities.map(({ id }) => id) })
  if (issues.length > 0) throw refusal('invalid-input', { issues })

  const year = Number(todayOn.slice(0, 4))
  const number = caseNumber(district.shortName, year, await ports.cases.nextNumber(year))
  const record = registeredCase(request, input, number, communities.find(({ id }) => id === input.place.communityId)?.name ?? '')
  const output = { caseId: record.id, receipt: receiptOf(record, district.limits, ports.receiptCodes) }
  const [event] = record.events
  const saved = await ports.cases.save({
    command, output, before: null, after: record, event, notices: noticesOf(null, record),
    ...whatIsDue(record, district.limits),
  })
  switch (saved.outcome) {
    case 'saved': return output
    case 'repeated': return saved.output
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'photo-not-uploaded': throw refusal('photo-not-uploaded')
    case 'stale':
    case 'mediator-busy': throw refusal('try-again-later')
  }
}

/** The reason and the address to go to, together: nobody is sent away empty-handed (domain.md §5). */
function refuseWhatIsExcluded({ exclusions }: Input): void {
  const barring = barringExclusions(exclusions)
  const [first] = barring
  if (first === undefined) return
  const goInstead = barring.map((one) => exclusionAddresses[one]).join('')
  throw refusal('excluded-matter', { goInstead }, `${exclusionNames[first]}的事，不能在这里调解。${goInstead}`)
}

function registeredCase(
  { ports, caller, now }: CommandRequest, input: Input, number: string, communityName: string,
): CaseRecord & { events: [CaseEventRecord] } {
  const { place, contact, respondent } = input
  const photoIds = [...new Set(input.photoIds)]
  const applicant: PartyRecord = {
    side: 'applicant', personId: caller.personId, name: contact.name, phone: contact.phone, address: null, bestTime: contact.bestTime,
    onBehalfOf: input.onBehalfOf ?? null,
  }
  const otherSide: PartyRecord = {
    side: 'respondent', personId: null, name: respondent.name, phone: respondent.phone ?? null, address: respondent.address ?? null, bestTime: null,
    onBehalfOf: null,
  }
  return {
    id: ports.newId(), number, stage: 'registered', subject: input.subject, kind: subjectSheets[input.subject].kind, level: null,
    communityId: place.communityId, communityName,
    details: {
      building: place.building, unit: place.unit ?? null, answers: input.answers, story: input.story, beganOn: input.beganOn,
      isOngoing: input.isOngoing, wish: input.wish, wantsLawyer: input.wantsLawyer, safety: [...new Set(input.safety)],
    },
    parties: [applicant, otherSide], room: null, mediator: null, order: null, jointHandlers: [], registeredAt: now, closedAt: null,
    events: [{
      seq: 1, kind: 'registered', actor: { role: 'resident', id: caller.personId, name: contact.name }, at: now,
      payload: { number, ...(photoIds.length > 0 && { photoIds }) }, text: null,
    }],
    agreement: null, sittingRecords: [], photoIds, ratedSides: [], appointments: [],
  }
}
