import { useState } from 'react'
import type { StayedReason } from '../../../contract/staff-duty'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SelectField } from '../../ui/picker-field'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { StepRefused } from '../dispatching/step-refused'

const stayedWords: Readonly<Record<StayedReason, string>> = {
  busy: '约好的时间这位同事另有安排。先改约，再移交', 'following-up': '已经谈完，只剩回访和结单，还由您办', moved: '刚刚有了变化，已经不在您手上',
}

/** All cases to one colleague; afterwards it says which went and which stayed, and why. */
export function HandOverSheet({ onClose }: { onClose: () => void }) {
  const colleagues = useQuery('staff/colleagues', {})
  const { run, isBusy, problem } = useCommand('cases/handOver', ['cases/', 'staff/', 'workbench/', 'appointments/'])
  const [toMediatorId, setToMediatorId] = useState<string>()
  const [reason, setReason] = useState('')
  const [done, setDone] = useState<OutputOf<'cases/handOver'>>()
  const handOver = async () => {
    if (!toMediatorId) return
    const result = await run({ toMediatorId, reason: reason.trim() })
    if (result.ok) setDone(result.output)
  }
  if (done) {
    return (
      <Sheet title='移交完了' onClose={onClose} foot={<Button label='知道了' onPress={onClose} />}>
        <Words kind='strong'>{done.handed.length === 0 ? '没有移交出去的' : `移交了 ${done.handed.length} 件，当事人已经收到通知`}</Words>
        {done.stayed.length > 0 && <Card>{done.stayed.map(({ caseId, number, because }) => <ListRow key={caseId} title={number} detail={stayedWords[because]} />)}</Card>}
      </Sheet>
    )
  }
  const missing = !toMediatorId ? '请选交给谁' : reason.trim() === '' ? '请写上为什么移交' : undefined
  return (
    <Sheet title='移交手上的事' onClose={onClose} foot={<Button label='全部移交' isBusy={isBusy} disabledReason={missing} onPress={() => void handOver()} />}>
      <Words kind='quiet'>正在办的事会全部交给这位同事，约好的时间一起交。当事人会收到通知，签收时间重新算。</Words>
      <Loaded query={colleagues} cards={1}>
        {({ colleagues: people }) => <SelectField label='交给谁' options={people.map(({ id, name, title, load }) => ({ value: id, label: `${name}（${title}，手上 ${load} 件）` }))} value={toMediatorId} onChange={setToMediatorId} />}
      </Loaded>
      <TextArea label='为什么移交' hint='只有工作人员看得到' value={reason} maxLength={200} onChange={setReason} />
      <StepRefused problem={problem} />
    </Sheet>
  )
}
