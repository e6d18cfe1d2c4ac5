// 三所联动 and 3+N (domain.md rows 13 and 20): kind of dispute → the bodies to ask in.
import type { DisputeKind } from '../../contract/dispute-kind'
import type { BodyKind, JointRole } from '../../contract/joint-handling'

/** 派出所 + 司法所 + 律所: one of each suits whatever needs several hands. */
const threeOffices: readonly BodyKind[] = ['police-station', 'judicial-office', 'law-firm']

const bodiesOfKind: Readonly<Record<DisputeKind, readonly BodyKind[]>> = {
  'marriage-family': ['women', 'education'],
  neighbour: [],
  'house-homestead': ['housing', 'natural-resources'],
  contract: ['court'],
  business: ['market-supervision', 'court'],
  damages: ['court'],
  'forest-land': ['natural-resources'],
  'land-taking': ['natural-resources', 'housing', 'court'],
  environment: ['environment'],
  labour: ['labour-arbitration'],
  consumer: ['market-supervision'],
  medical: ['health'],
  traffic: ['traffic-police'],
  'property-management': ['housing'],
  other: [],
}

/** The competent body first, then the three offices. */
export const bodiesToInvite = (kind: DisputeKind): readonly BodyKind[] => [...bodiesOfKind[kind], ...threeOffices]

/** What a body is asked for unless the desk says otherwise. */
export function usualRoleOf(kind: BodyKind): JointRole {
  if (kind === 'police-station') return 'fact-finding'
  if (kind === 'law-firm') return 'legal-advice'
  return kind === 'judicial-office' || kind === 'court' ? 'guidance' : 'expertise'
}
