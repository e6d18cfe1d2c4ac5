import type { SessionKind } from '../../../contract/appointment'
import { gatheringKind, type GatheringKind } from '../../../contract/gathering'
import { sessionKindWords } from '../../../contract/terms'
import type { IconName } from '../../ui/icon'

/** The five of 约吧 (domain.md §4) in the order people meet them: what each is for, in one sentence. */
export const sessionKindCards: readonly { kind: SessionKind; icon: IconName; purpose: string }[] = [
  { kind: 'dispute', icon: 'clock', purpose: '起了争执，请人一起说开' },
  { kind: 'opinion', icon: 'chat', purpose: '有话想说，跟值班人聊聊' },
  { kind: 'officials', icon: 'person', purpose: '定期跟书记、所长当面说' },
  { kind: 'service', icon: 'scales', purpose: '律师、公证、司法所，一对一' },
  { kind: 'community', icon: 'heart', purpose: '街坊一起乐，谁都能来' },
]

/** `矛盾纠纷 · 及时约`. */
export function kindTitle(kind: SessionKind): string {
  const { about, manner } = sessionKindWords[kind]
  return `${about} · ${manner}`
}

/** What the list of a kind opens with. */
export const listHeadings: Readonly<Record<GatheringKind, { heading: string; lead: string }>> = {
  officials: { heading: '跟他们当面说', lead: '名额不多。满了能排队，有空位就留给您。' },
  community: { heading: '街坊一起来', lead: '谁都能来，不收费。报个名，好准备座位。' },
}

/** The kind an address names; any other address shows all of them. */
export function kindOf(named: string | undefined): GatheringKind | undefined {
  const parsed = gatheringKind.safeParse(named)
  return parsed.success ? parsed.data : undefined
}
