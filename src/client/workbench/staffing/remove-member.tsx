import { useState } from 'react'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { InHandList } from './in-hand-list'
import { StepRefused } from '../dispatching/step-refused'

export function RemoveMember({ member: { id, name } }: { member: OutputOf<'staff/get'>['member'] }) {
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, problem } = useCommand('staff/remove', ['staff/'])
  const remove = async () => {
    const result = await run({ staffId: id })
    setIsAsking(false)
    if (result.ok) toast(`${name}已离岗`)
  }
  return (
    <>
      {problem?.code === 'still-in-hand' ? <InHandList title='先请本人移交，或请调处中心改派' {...problem.data} empty='' /> : <StepRefused problem={problem} />}
      <Button label='离岗' kind='danger' onPress={() => setIsAsking(true)} />
      {isAsking && (
        <ConfirmSheet
          title={`${name}离岗？`} explanation='马上生效：这位的手机上再也打不开工作台。办过的事和记录都留着。要回来，再发一次邀请。'
          confirmLabel='确定离岗' isDanger isBusy={isBusy} onConfirm={() => void remove()} onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
