// One plain sentence for every kind of notice. What it can rely on is only what the notice carries: codes, names of rooms
// and instants.
import type { Notice } from '../../../contract/notice'
import { clockNamesShown, professionNames } from '../../../contract/terms'
import { shownAt } from '../../ui/shown-time'

export function noticeWords({ kind, facts }: Pick<Notice, 'kind' | 'facts'>, now: Date): string {
  const handler = facts.mediatorName ?? '调解员'
  const when = facts.startsAt ? shownAt(facts.startsAt, now) : '约好的时间'
  const where = facts.roomName ? `，在${facts.roomName}` : ''
  const session = facts.title ?? '约吧'
  /** `，最晚 明天 15:20 前` and what happens by then, where a limit is known. */
  const by = (what: string): string => (facts.by ? `，最晚 ${shownAt(facts.by, now)} 前${what}` : '')
  switch (kind) {
    case 'registered': return `我们收到了您的登记${by('答复您')}`
    case 'accepted': return `已经受理，正在安排调解员${by('有结果')}`
    case 'declined': return '这件事不能在这里调解，点开看该去哪里办'
    case 'dispatched': return `已经派给${facts.mediatorName ?? facts.roomName ?? handler}${by('签收')}`
    case 'redispatched': return facts.mediatorName ? `换了一位调解员，现在由${facts.mediatorName}办理${by('签收')}` : `换了一位调解员${by('签收')}`
    case 'acknowledged': return `${handler}签收了您的事${by('联系您')}`
    case 'contact-attempted': return `${handler}联系过您，没有接通，会再联系`
    case 'contacted': return `${handler}联系过您了${by('安排见面')}`
    case 'sitting-opened': return `${handler}开始调解了`
    case 'settled': return '双方达成了协议，点开看约定了什么'
    case 'ended': return '这次没有谈成，点开看还能怎么办'
    case 'followed-up': return facts.by ? `${handler}做了回访。约定的事做到了吗？请在 ${shownAt(facts.by, now)} 前点开告诉我们` : `${handler}做了回访，点开看结果`
    case 'closed': return '这件事已经结单'
    case 'reopened': return '有一方提出异议，这件事重新办理'
    case 'withdrawn': return '这件事撤回了，不用再做什么'
    case 'note-added': return '有人补充了说明，点开看看'
    case 'appointment-booked': return `约好了：${when}${where}`
    case 'appointment-rescheduled': return `时间改了：${when}${where}`
    case 'appointment-cancelled': return `取消了：${when}${where}的预约`
    case 'rated': return '有一条差评等着联系和答复'
    case 'level-changed': return '这件事的级别改了，点开看看'
    case 'organisation-invited': return '请了别的单位一起办理您的事'
    case 'claimed': return '当事人凭受理单认领了这件事'
    case 'merged': return '您的登记和另一件是同一件事，合在一起办理'
    case 'unmerged': return '您的登记不再合并，单独办理'
    case 'linked': return '这件事和以前的事关联在一起了'
    case 'unlinked': return '取消了和以前的事的关联'
    case 'order-returned': return `退回了，正在重新安排调解员${by('有结果')}`
    case 'handed-over': return facts.mediatorName ? `移交给${facts.mediatorName}办理${by('签收')}` : `换了一位调解员${by('签收')}`
    case 'checked-in': return '有一方到场了'
    case 'sitting-recorded': return '调解笔录写好了，点开看看'
    case 'urged': return `有一件事被督办${by('回复')}`
    case 'urge-answered': return '督办有了回复，点开看看'
    case 'nudged': return '当事人催办了一件事，点开看看'
    case 'confirmed': return '当事人回了话，点开看看'
    case 'escalated': return overdueWords(facts)
    case 'appointment-reminder': return `别忘了：${when}${where}`
    case 'appointment-soon': return `快到时间了：${when}${where}`
    case 'follow-up-due': return '今天该回访了，问问约定的事做到了没有'
    case 'review-answered': return '您的评价有了答复，点开看看'
    case 'review-missed': return `有一条差评没有按时处理${facts.by ? `，本该 ${shownAt(facts.by, now)} 前` : ''}`
    case 'room-closed': return facts.offers?.length ? `${when}${where}不开门，请改到：${facts.offers.map(({ startsAt }) => shownAt(startsAt, now)).join('、')}` : `${when}${where}不开门，请点开改个时间`
    case 'room-open-again': return `又开门了：${when}${where}，照原来的时间来`
    case 'rating-asked': return '办得怎么样？请您说句实话'
    case 'seat-taken': return `报上名了：${session}，${when}`
    case 'waiting-joined': return `排上队了：${session}报满了，有空位就告诉您`
    case 'seat-offered': return `给您留了一个位子：${session}${facts.by ? `，请在 ${shownAt(facts.by, now)} 前点开确认` : '，请点开确认'}`
    case 'seat-offer-expired': return `给您留的位子过了时间，已经让给下一位：${session}`
    case 'gathering-reminder': return `别忘了：${when}，${session}`
    case 'gathering-soon': return `快开始了：${when}，${session}`
    case 'gathering-called-off': return `不办了：${session}，原来是${when}`
  }
}

/** 三长盯办 (domain.md row 14): what is late, and who looks after it now. */
function overdueWords({ clock, rung }: Notice['facts']): string {
  const late = clock ? `「${clockNamesShown[clock]}」超过了答应的时间` : '有一步超过了答应的时间'
  return rung ? `${late}，已升级，由${professionNames[rung]}盯着办` : `${late}，已升级`
}
