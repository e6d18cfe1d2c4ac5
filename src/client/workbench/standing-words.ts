// How a case stands, said to those who handle it: whose turn it is, and by when.
import type { CaseSummary } from '../../contract/mediation-case'
import { professionNames, stageNames } from '../../contract/terms'
import { shownAt } from '../ui/shown-time'

type Standing = Pick<CaseSummary, 'stage' | 'deadline' | 'overseer' | 'mediatorName' | 'nextAppointment'>

function limit({ deadline, overseer }: Standing, act: string, now: Date): string {
  if (!deadline) return ''
  const by = shownAt(deadline.dueBy, now)
  if (deadline.state !== 'overdue') return `，最晚 ${by} ${act}`
  return `，本该 ${by} 前${act}，已超时${overseer ? `，${professionNames[overseer]}盯着办` : ''}`
}

export function standingWords(standing: Standing, now: Date): string {
  const { stage, mediatorName, nextAppointment } = standing
  const mediator = mediatorName ?? '调解员'
  const sitting = nextAppointment ? `，约在 ${shownAt(nextAppointment.startsAt, now)} ${nextAppointment.room.name}` : ''
  switch (stage) {
    case 'registered': return `等调处中心答复${limit(standing, '受理', now)}`
    case 'accepted': return '已受理，等着派给调解员'
    case 'dispatched': return `已派给${mediator}${limit(standing, '签收', now)}`
    case 'acknowledged': return `${mediator}已签收${limit(standing, '联系当事人', now)}`
    case 'contacted': return `${mediator}已联系当事人${sitting || limit(standing, '组织调解', now)}`
    case 'in-mediation': return `${mediator}正在调解${sitting || limit(standing, '有结果', now)}`
    case 'settled': return '达成了协议，接下来回访，做到了再结单'
    case 'not-settled': return '没有谈成，告诉双方别的途径后结单'
    case 'closed': case 'declined': case 'withdrawn': case 'merged': return stageNames[stage]
  }
}
