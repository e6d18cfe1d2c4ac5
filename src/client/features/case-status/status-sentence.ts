// The one sentence that says how a case stands: who has it, what comes next, and by when as a time of day.
import type { CaseSummary } from '../../../contract/mediation-case'
import { professionNames } from '../../../contract/terms'
import { shownAt } from '../../ui/shown-time'

type Standing = Pick<CaseSummary, 'stage' | 'deadline' | 'overseer' | 'mediatorName' | 'nextAppointment' | 'awaitsRating'>

/** 「最晚今天 15:20 签收」 while in time; says openly that a promise was missed once it was, and who watches over it now. */
function promised({ deadline, overseer }: Standing, act: string, now: Date): string {
  if (!deadline) return ''
  const dueBy = shownAt(deadline.dueBy, now)
  if (deadline.state !== 'overdue') return `，最晚 ${dueBy} 前${act}`
  return `，本该 ${dueBy} 前${act}，已经超时${overseer ? `，已升级至${professionNames[overseer]}，由他盯着办` : ''}`
}

export function statusSentence(standing: Standing, now: Date): string {
  const { stage, nextAppointment } = standing
  const mediator = standing.mediatorName ?? '调解员'
  const sitting = nextAppointment ? `，约好 ${shownAt(nextAppointment.startsAt, now)} 在${nextAppointment.room.name}见面` : ''
  switch (stage) {
    case 'registered':
      return `我们收到了${promised(standing, '答复您', now)}`
    case 'accepted':
      return '已经受理，正在给您安排调解员'
    case 'declined':
      return '这件事不能在这里调解，下面写了可以去哪里'
    case 'dispatched':
      return `已经派给${mediator}${promised(standing, '签收', now)}`
    case 'acknowledged':
      return `${mediator}已签收${promised(standing, '联系您', now)}`
    case 'contacted':
      return `${mediator}已联系过您${sitting || promised(standing, '组织调解', now)}`
    case 'in-mediation':
      return `${mediator}正在调解${sitting || promised(standing, '有结果', now)}`
    case 'settled':
      return '双方达成了协议，请照约定去做'
    case 'not-settled':
      return '这次没有谈成，您还有别的途径'
    case 'closed':
      return standing.awaitsRating ? '已经结单，请您说说办得怎么样' : '已经结单'
    case 'withdrawn':
      return '这件事已经撤回了'
    case 'merged':
      return '和您以前登记的那件是同一件事，合在一起办理'
  }
}

/** The five marks every resident understands, and how many of them are behind this case. */
export const progressMarks = ['登记', '签收', '联系', '调解', '结单'] as const

const marksReached = {
  registered: 1, accepted: 1, declined: 1, dispatched: 1, acknowledged: 2, contacted: 3, 'in-mediation': 4,
  settled: 4, 'not-settled': 4, closed: 5, withdrawn: 1, merged: 1,
} as const satisfies Record<CaseSummary['stage'], number>

export const progressReached = (stage: CaseSummary['stage']): number => marksReached[stage]
