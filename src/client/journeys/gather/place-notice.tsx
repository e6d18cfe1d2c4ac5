import type { Gathering } from '../../../contract/gathering'
import type { Problem } from '../../api/problem-of'
import { placeWords } from '../../features/gathering-card/place-words'
import { go, switchTab } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { shownAt } from '../../ui/shown-time'
import { outcomeWords } from './outcome-words'
import { refusalAdvice, type RefusalAdvice } from './refusal-advice'
import type { PlaceOutcome } from './use-place'

export interface PlaceNoticeProps {
  gathering: Gathering
  now: Date
  outcome: PlaceOutcome | undefined
  problem: Problem | undefined
}

/** In place: what came of the last press, or why not and what to do; else what one should know before all the rest. */
export function PlaceNotice({ gathering, now, outcome, problem }: PlaceNoticeProps) {
  if (problem) {
    const { title, advice, next } = refusalAdvice(problem)
    return (
      <>
        <Notice tone='overdue' icon='warning' title={title} isAlert>{`${problem.message}${advice ? `。${advice}` : ''}`}</Notice>
        {next && <NextButton next={next} gathering={gathering} />}
      </>
    )
  }
  if (gathering.signUp.state === 'called-off') {
    return (
      <>
        <Notice tone='overdue' icon='calendar-off' title='这一场取消了'>{gathering.calledOffReason ?? '有事请打个电话问一问。'}</Notice>
        <NextButton next='other-sessions' gathering={gathering} />
      </>
    )
  }
  if (gathering.mine?.state === 'offered') {
    return (
      <Notice tone='waiting' icon='hourglass' title={placeWords(gathering.mine)} isAlert>
        {`有人退出了，轮到您。请在 ${shownAt(gathering.mine.offerUntil, now)} 前确认，过了就让给下一位。`}
      </Notice>
    )
  }
  const done = outcome && outcomeWords(outcome, gathering.mine)
  return done ? <Notice tone='done' icon='done' title={done.title} isAlert>{done.words}</Notice> : null
}

function NextButton({ next, gathering: { kind, phone } }: { next: NonNullable<RefusalAdvice['next']>; gathering: Gathering }) {
  switch (next) {
    case 'other-sessions': return <Button kind='secondary' size='small' label='看看别的场次' onPress={() => go('gatherSessions', { kind })} />
    case 'own-appointments': return <Button kind='secondary' size='small' label='看我的预约' onPress={() => switchTab('mine')} />
    case 'call': return <Button kind='secondary' size='small' icon='phone' label='打电话' onPress={() => callPhone(phone)} />
  }
}
