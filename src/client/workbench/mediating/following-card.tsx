import type { Following } from '../../../contract/mediator-step'
import { followUpOutcomeNames } from '../../../contract/terms'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { shownAt, shownDay } from '../../ui/shown-time'
import { SectionTitle } from '../../ui/section-title'

const noon = (on: string): string => `${on}T12:00:00+08:00`

/** How the agreement is followed, and what closing still waits for, with its time. */
export function FollowingCard({ following, now }: { following: Following; now: Date }) {
  const { followUpDueOn, followedUpAt, answer, answerBy, waitsFor } = following
  return (
    <Card>
      <SectionTitle title='回访和结单' />
      <CheckRow label='回访' value={followUpDueOn !== null ? `最晚 ${shownDay(noon(followUpDueOn), now)} 问一问` : followedUpAt !== null ? `${shownAt(followedUpAt, now)} 问过了` : '不用问了'} />
      <CheckRow label='申请人怎么说' value={answer ? `${followUpOutcomeNames[answer.outcome]}（${shownAt(answer.at, now)}）` : '还没有回话'} />
      <CheckRow label='结单' value={closingWords(waitsFor, answerBy, now)} />
    </Card>
  )
}

function closingWords(waitsFor: Following['waitsFor'], answerBy: string | null, now: Date): string {
  if (waitsFor === 'follow-up') return '先回访，问清做到了没有'
  if (waitsFor === 'answer' && answerBy !== null) return `等申请人回话，最晚 ${shownAt(answerBy, now)}；到时没有回音就能结单`
  return '可以结单了'
}
