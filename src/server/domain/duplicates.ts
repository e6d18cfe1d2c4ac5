// Which cases are between the same homes (domain.md row 25), and which of them look like one matter registered twice.
import { caseSteps, type Stage } from '../../contract/case-steps'
import type { HomeTie } from '../../contract/related-case'
import type { CaseRecord, PartyRecord } from '../records'
import { dayMs } from './shanghai-time'

export type Known = Pick<CaseRecord, 'id' | 'stage' | 'subject' | 'communityId' | 'details' | 'parties' | 'registeredAt'>

const plain = (words: string | null): string => (words ?? '').normalize('NFKC').replaceAll(/[\s\p{Dash},，。、]+/gu, '').toLowerCase()
const sideOf = ({ parties }: Known, side: PartyRecord['side']): PartyRecord | undefined => parties.find((one) => one.side === side)

/** The applicant's door, where it is known to the flat; a whole stairwell is not one home. */
function doorOf({ communityId, details: { building, unit } }: Known): string | null {
  const door = plain(unit)
  return /\d{2,}$/u.test(door) ? `${communityId}/${plain(building)}${door}` : null
}
/** Two people both at odds with one property office are not one household: one of the two phones is an applicant's. */
function sharePhone(one: Known, other: Known): boolean {
  const isApplicantOf = (asked: Known, among: Known): boolean => {
    const phone = plain(sideOf(asked, 'applicant')?.phone ?? null)
    return phone !== '' && among.parties.some((party) => plain(party.phone) === phone)
  }
  return isApplicantOf(one, other) || isApplicantOf(other, one)
}
const addressOf = (known: Known): string => plain(sideOf(known, 'respondent')?.address ?? null)

/** Whether the other side's address is this one's own door. */
function livesAt(address: string, known: Known): boolean {
  const door = doorOf(known)
  return door !== null && address.endsWith(door.slice(door.indexOf('/') + 1))
}

export function homeTiesOf(one: Known, other: Known): HomeTie[] {
  const isSameCommunity = one.communityId === other.communityId
  const [door, address] = [doorOf(one), addressOf(one)]
  return [
    ...(door !== null && door === doorOf(other) ? ['same-door' as const] : []),
    ...(sharePhone(one, other) ? ['same-phone' as const] : []),
    ...(isSameCommunity && address !== '' && address === addressOf(other) ? ['same-address' as const] : []),
    ...(isSameCommunity && (livesAt(address, other) || livesAt(addressOf(other), one)) ? ['other-side' as const] : []),
  ]
}

/** How long after another a registration still counts as said twice, not as happened again. */
const twiceWithinMs = 30 * dayMs
const mergeable: readonly Stage[] = caseSteps.merge.from
/** Into what somebody still handles: a closed case is not opened by the back door. */
export const openForMerging: readonly Stage[] = caseSteps.withdraw.from

/** `duplicate` says again what `earlier` says: same matter, same homes, within 30 days, and neither is over. */
export function isLikelyDuplicate(duplicate: Known, earlier: Known): boolean {
  return duplicate.id !== earlier.id
    && (mergeable.includes(duplicate.stage) || mergeable.includes(earlier.stage))
    && openForMerging.includes(duplicate.stage) && openForMerging.includes(earlier.stage)
    && duplicate.subject === earlier.subject
    && Math.abs(duplicate.registeredAt.getTime() - earlier.registeredAt.getTime()) <= twiceWithinMs
    && homeTiesOf(duplicate, earlier).length > 0
}
