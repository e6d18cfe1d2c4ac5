import { noticeKinds, type Notice, type NoticeKind } from '../../../contract/notice'
import { noticeWords } from './notice-words'

const now = new Date('2026-11-22T06:00:00Z')
const facts: Notice['facts'] = {
  caseNumber: '东丽 2026-000123', subject: 'leak', roomName: '亚楠调解室', mediatorName: '王敏', title: '邻里议事', startsAt: '2026-11-23T07:00:00Z',
  by: '2026-11-22T07:20:00Z', clock: 'acknowledge', rung: 'police-chief',
}

/** Kind → what it says when the notice carries everything, and when it carries nothing. */
const said: Record<NoticeKind, [whole: string, bare: string]> = {
  registered: ['我们收到了您的登记，最晚 今天 15:20 前答复您', '我们收到了您的登记'],
  accepted: ['已经受理，正在安排调解员，最晚 今天 15:20 前有结果', '已经受理，正在安排调解员'],
  declined: ['这件事不能在这里调解，点开看该去哪里办', '这件事不能在这里调解，点开看该去哪里办'],
  dispatched: ['已经派给王敏，最晚 今天 15:20 前签收', '已经派给调解员'],
  redispatched: ['换了一位调解员，现在由王敏办理，最晚 今天 15:20 前签收', '换了一位调解员'],
  acknowledged: ['王敏签收了您的事，最晚 今天 15:20 前联系您', '调解员签收了您的事'],
  'contact-attempted': ['王敏联系过您，没有接通，会再联系', '调解员联系过您，没有接通，会再联系'],
  contacted: ['王敏联系过您了，最晚 今天 15:20 前安排见面', '调解员联系过您了'],
  'sitting-opened': ['王敏开始调解了', '调解员开始调解了'],
  settled: ['双方达成了协议，点开看约定了什么', '双方达成了协议，点开看约定了什么'],
  ended: ['这次没有谈成，点开看还能怎么办', '这次没有谈成，点开看还能怎么办'],
  'followed-up': ['王敏做了回访。约定的事做到了吗？请在 今天 15:20 前点开告诉我们', '调解员做了回访，点开看结果'],
  closed: ['这件事已经结单', '这件事已经结单'],
  reopened: ['有一方提出异议，这件事重新办理', '有一方提出异议，这件事重新办理'],
  withdrawn: ['这件事撤回了，不用再做什么', '这件事撤回了，不用再做什么'],
  'note-added': ['有人补充了说明，点开看看', '有人补充了说明，点开看看'],
  'level-changed': ['这件事的级别改了，点开看看', '这件事的级别改了，点开看看'],
  'organisation-invited': ['请了别的单位一起办理您的事', '请了别的单位一起办理您的事'],
  merged: ['您的登记和另一件是同一件事，合在一起办理', '您的登记和另一件是同一件事，合在一起办理'],
  unmerged: ['您的登记不再合并，单独办理', '您的登记不再合并，单独办理'],
  linked: ['这件事和以前的事关联在一起了', '这件事和以前的事关联在一起了'],
  unlinked: ['取消了和以前的事的关联', '取消了和以前的事的关联'],
  'order-returned': ['退回了，正在重新安排调解员，最晚 今天 15:20 前有结果', '退回了，正在重新安排调解员'],
  'handed-over': ['移交给王敏办理，最晚 今天 15:20 前签收', '换了一位调解员'],
  'checked-in': ['有一方到场了', '有一方到场了'],
  'sitting-recorded': ['调解笔录写好了，点开看看', '调解笔录写好了，点开看看'],
  urged: ['有一件事被督办，最晚 今天 15:20 前回复', '有一件事被督办'],
  'urge-answered': ['督办有了回复，点开看看', '督办有了回复，点开看看'],
  nudged: ['当事人催办了一件事，点开看看', '当事人催办了一件事，点开看看'],
  claimed: ['当事人凭受理单认领了这件事', '当事人凭受理单认领了这件事'],
  confirmed: ['当事人回了话，点开看看', '当事人回了话，点开看看'],
  'appointment-booked': ['约好了：明天 15:00，在亚楠调解室', '约好了：约好的时间'],
  'appointment-rescheduled': ['时间改了：明天 15:00，在亚楠调解室', '时间改了：约好的时间'],
  'appointment-cancelled': ['取消了：明天 15:00，在亚楠调解室的预约', '取消了：约好的时间的预约'],
  rated: ['有一条差评等着联系和答复', '有一条差评等着联系和答复'],
  'review-answered': ['您的评价有了答复，点开看看', '您的评价有了答复，点开看看'],
  'review-missed': ['有一条差评没有按时处理，本该 今天 15:20 前', '有一条差评没有按时处理'],
  escalated: ['「签收」超过了答应的时间，已升级，由所长盯着办', '有一步超过了答应的时间，已升级'],
  'appointment-reminder': ['别忘了：明天 15:00，在亚楠调解室', '别忘了：约好的时间'],
  'appointment-soon': ['快到时间了：明天 15:00，在亚楠调解室', '快到时间了：约好的时间'],
  'follow-up-due': ['今天该回访了，问问约定的事做到了没有', '今天该回访了，问问约定的事做到了没有'],
  'room-closed': ['明天 15:00，在亚楠调解室不开门，请点开改个时间', '约好的时间不开门，请点开改个时间'],
  'room-open-again': ['又开门了：明天 15:00，在亚楠调解室，照原来的时间来', '又开门了：约好的时间，照原来的时间来'],
  'rating-asked': ['办得怎么样？请您说句实话', '办得怎么样？请您说句实话'],
  'seat-taken': ['报上名了：邻里议事，明天 15:00', '报上名了：约吧，约好的时间'],
  'waiting-joined': ['排上队了：邻里议事报满了，有空位就告诉您', '排上队了：约吧报满了，有空位就告诉您'],
  'seat-offered': ['给您留了一个位子：邻里议事，请在 今天 15:20 前点开确认', '给您留了一个位子：约吧，请点开确认'],
  'seat-offer-expired': ['给您留的位子过了时间，已经让给下一位：邻里议事', '给您留的位子过了时间，已经让给下一位：约吧'],
  'gathering-reminder': ['别忘了：明天 15:00，邻里议事', '别忘了：约好的时间，约吧'],
  'gathering-soon': ['快开始了：明天 15:00，邻里议事', '快开始了：约好的时间，约吧'],
  'gathering-called-off': ['不办了：邻里议事，原来是明天 15:00', '不办了：约吧，原来是约好的时间'],
}

test.each(noticeKinds)('%s', (kind) => {
  expect([noticeWords({ kind, facts }, now), noticeWords({ kind, facts: {} }, now)]).toEqual(said[kind])
})
