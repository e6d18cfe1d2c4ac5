import { useState } from 'react'
import type { ServiceKind, ServiceProvider } from '../../../contract/service-provider'
import type { SlotDay } from '../../../contract/room'
import { useCommand } from '../../api/use-command'
import type { Query } from '../../api/use-query'
import { replace } from '../../platform/navigation'
import { PickTime, type Place } from './pick-time'
import { ProviderFacts } from './provider-facts'
import { TopicField } from './topic-field'

const examples: Readonly<Record<ServiceKind, readonly string[]>> = {
  'legal-advice': ['合同怎么签', '欠钱要不回来', '离婚和孩子', '赔偿怎么算'],
  notary: ['立遗嘱', '办委托书', '继承房产'],
  'judicial-office': ['申请法律援助', '协议去法院确认', '不知道该找谁'],
}

export interface BookServiceProps {
  providerId: string
  provider: ServiceProvider | undefined
  slots: Query<{ days: readonly SlotDay[] }>
}

export function BookService({ providerId, provider, slots }: BookServiceProps) {
  const [topic, setTopic] = useState('')
  const [isTaken, setIsTaken] = useState(false)
  const book = useCommand('appointments/bookService', ['appointments/', 'services/', 'rooms/'])
  const take = async ({ startsAt }: Place) => {
    const said = topic.trim()
    const result = await book.run({ providerId, startsAt, ...(said === '' ? {} : { topic: said }) })
    if (!result.ok) return
    setIsTaken(true)
    replace('bookAppointment', { appointmentId: result.output.appointment.id, outcome: 'booked' })
  }
  return (
    <PickTime
      title='约时间'
      roomId={provider?.room.id ?? ''}
      slots={slots}
      top={provider && <ProviderFacts provider={provider} />}
      below={provider && (
        <TopicField
          label='想问什么事' value={topic} onChange={setTopic} examples={examples[provider.kind]} isOptional
          placeholder='先说一两句，对方好准备' hint='只有接待您的人看得到。'
        />
      )}
      verb='约'
      refusedTitle='没约上，时间还没定'
      onTake={(place) => void take(place)}
      isBusy={book.isBusy || isTaken}
      problem={book.problem}
      clearProblem={book.clearProblem}
      noneLeft='看看别的人有没有空。'
    />
  )
}
