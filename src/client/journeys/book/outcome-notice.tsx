import type { Appointment } from '../../../contract/appointment'
import { cancelReasonNames } from '../../../contract/terms'
import { Notice } from '../../ui/notice'

/** What has just happened, or why there is no sitting any more; never a reproach. */
export function OutcomeNotice({ appointment: { state, cancelReason, mediatorName, case: about, provider }, outcome }: { appointment: Appointment; outcome: string | undefined }) {
  if (state === 'cancelled') {
    const why = cancelReason ? `原因：${cancelReasonNames[cancelReason]}。` : ''
    const advice = cancelReason === 'do-not-want-to-meet'
      ? '不想见面也能调解：可以请调解员分开和两边谈，打个电话说一声就行。'
      : about ? '没关系，想好了随时可以再约。这件事我们接着办。' : '没关系，想好了随时可以再约。'
    return <Notice tone='plain' icon='calendar' title='已经取消了'>{`${why}${advice}`}</Notice>
  }
  if (state === 'no-show') return <Notice tone='plain' icon='calendar' title='那天没有见到您'>没关系，想再约随时可以。</Notice>
  if (state !== 'booked') return null
  const host = mediatorName ? `调解员${mediatorName}` : provider?.name ?? '我们'
  if (outcome === 'booked') return <Notice tone='done' icon='done' title='约好了' isAlert>{`${host}到时候等您。加到日历，就不会忘。`}</Notice>
  if (outcome === 'moved') return <Notice tone='done' icon='done' title='改好了' isAlert>{`新的时间在下面，原来的已经放开。${host}到时候等您。`}</Notice>
  return null
}
