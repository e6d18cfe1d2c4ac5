// One line of the record in plain words, told to the person reading it.
import type { TimelineEntry } from '../../../contract/mediation-case'
import {
  agreementFormNames, clockNamesShown, contactMeansNames, declineReasonNames, endReasonNames, followUpOutcomeNames, intakeSourceNames, jointRoleNames, levelNames,
  levelRoutes, professionNames, sittingFormNames, withdrawReasonNames,
} from '../../../contract/terms'
import { shownAt, shownDuration } from '../../ui/shown-time'

export type TimelineWords = { id: string; title: string; detail: string; words?: string }

const named = (entry: TimelineEntry, fallback: string): string => (entry.actor.isYou ? '您' : (entry.actor.name ?? fallback))

function title(entry: TimelineEntry): string {
  const { facts } = entry
  const party = named(entry, '对方')
  const handler = named(entry, '工作人员')
  switch (entry.kind) {
    case 'registered': return `${party}登记了这件事`
    case 'accepted': return '已受理'
    case 'declined': return '不能在这里调解'
    case 'dispatched': return facts.roomName ? `派给${facts.roomName}` : '已派单'
    case 'redispatched': return facts.mediatorName ? `改由${facts.mediatorName}办理` : '换了一位调解员'
    case 'acknowledged': return `${handler}签收了${entry.actor.isYou ? '' : '您的事'}`
    case 'contact-attempted': return `${handler}联系过，没有接通`
    case 'contacted': return `${handler}联系了${entry.actor.isYou ? '当事人' : '您'}`
    case 'sitting-opened': return '开始调解'
    case 'settled': return '双方达成协议'
    case 'ended': return '这次调解结束，没有谈成'
    case 'followed-up': return `${handler}做了回访`
    case 'closed': return '已结单'
    case 'reopened': return `${party}提出异议，重新办理`
    case 'withdrawn': return `${party}撤回了这件事`
    case 'note-added': return `${party}补充了说明`
    case 'appointment-booked': return '约好了调解时间'
    case 'appointment-rescheduled': return '调解时间改了'
    case 'appointment-cancelled': return '取消了预约'
    case 'rated': return `${party}评价了这次服务`
    case 'level-changed': return '级别改了'
    case 'organisation-invited': return '请了别的单位一起办理'
    case 'merged': return '和另一件登记是同一件事，合并办理'
    case 'unmerged': return '不再合并，单独办理'
    case 'linked': return '和以前的事关联在一起'
    case 'unlinked': return '取消了和以前的事的关联'
    case 'order-returned': return `${handler}退回了，重新安排人`
    case 'handed-over': return facts.mediatorName ? `移交给${facts.mediatorName}办理` : '移交给另一位调解员'
    case 'checked-in': return `${facts.side === 'respondent' ? '被申请人' : '申请人'}到场了`
    case 'sitting-recorded': return '写好了调解笔录'
    case 'urged': return `${entry.actor.isYou ? '您' : [facts.rung && professionNames[facts.rung], entry.actor.name].filter(Boolean).join(' ') || '上级'}督办了这件事`
    case 'urge-answered': return `${handler}回复了督办`
    case 'nudged': return `${party}催办了`
    case 'claimed': return `${party}凭受理单认领了这件事`
    case 'confirmed': return `${party}回了话`
    case 'escalated': return facts.rung ? `已超时，已升级至${professionNames[facts.rung]}，由他盯着办` : '已超时，已升级'
  }
}

function remark({ kind, facts }: TimelineEntry, now: Date): string | undefined {
  if (kind === 'escalated' && facts.deadline) return `${clockNamesShown[facts.deadline.clock]}最晚 ${shownAt(facts.deadline.dueBy, now)}`
  if (kind === 'nudged' && facts.deadline) return `${clockNamesShown[facts.deadline.clock]}超过了 ${shownAt(facts.deadline.dueBy, now)}，经办人和盯着办的人都收到了`
  if (facts.replyBy) return `最晚 ${shownAt(facts.replyBy, now)} 回复`
  if (facts.organisationName) return [facts.organisationName, facts.jointRole && jointRoleNames[facts.jointRole]].filter(Boolean).join('，')
  if (facts.source) return `${intakeSourceNames[facts.source]}登记`
  if (facts.level) return `按${levelNames[facts.level]}办理，${levelRoutes[facts.level]}`
  if (facts.declineReason) return declineReasonNames[facts.declineReason]
  if (facts.endReason) return endReasonNames[facts.endReason]
  if (facts.withdrawReason) return withdrawReasonNames[facts.withdrawReason]
  if (facts.contactMeans) return contactMeansNames[facts.contactMeans]
  if (facts.sittingForm) return sittingFormNames[facts.sittingForm]
  if (facts.agreementForm) return agreementFormNames[facts.agreementForm]
  if (facts.followUpOutcome) return followUpOutcomeNames[facts.followUpOutcome]
  if (facts.startsAt) return [shownAt(facts.startsAt, now), facts.roomName].filter(Boolean).join(' ')
  return facts.mediatorName
}

/** 「用了 12 分钟（承诺 30 分钟）」; says 晚了 when the promise was missed. */
function kept({ facts: { deadline } }: TimelineEntry): string | undefined {
  if (!deadline?.doneAt) return undefined
  const took = shownDuration(deadline.startedAt, deadline.doneAt)
  const promise = shownDuration(deadline.startedAt, deadline.dueBy)
  return deadline.state === 'late' ? `用了 ${took}，晚于承诺的 ${promise}` : `用了 ${took}（承诺 ${promise}）`
}

export function timelineWords(entry: TimelineEntry, now: Date): TimelineWords {
  const detail = [shownAt(entry.at, now), remark(entry, now), kept(entry)].filter(Boolean).join(' · ')
  const words = entry.facts.text ?? entry.facts.reason ?? entry.facts.goInstead
  return { id: String(entry.seq), title: title(entry), detail, ...(words ? { words } : {}) }
}
