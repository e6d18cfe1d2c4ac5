import { useState } from 'react'
import { withdrawReason, withdrawReasons } from '../../../contract/mediation-case'
import { withdrawReasonNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmSheet } from '../../ui/confirm-sheet'

const reasons = withdrawReasons.map((value) => ({ value, label: withdrawReasonNames[value] }))

/** Withdrawing is always open to the applicant (人民调解法 23) and nobody is blamed for it. */
export function Withdraw({ caseId, onWithdrawn }: { caseId: string; onWithdrawn: () => Promise<void> }) {
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, problem } = useCommand('cases/withdraw', ['cases/', 'appointments/'])
  const confirm = async (chosen: string | undefined) => {
    const reason = withdrawReason.parse(chosen)
    const result = await run({ caseId, reason })
    if (!result.ok) return
    setIsAsking(false)
    await onWithdrawn()
  }
  return (
    <>
      <Button label='撤回这件事' kind='quiet' onPress={() => setIsAsking(true)} />
      {isAsking && (
        <ConfirmSheet
          title='要撤回这件事吗？'
          explanation='撤回后不再调解，约好的时间也会取消。以后想调解，可以重新登记。'
          reasonQuestion='为什么撤回？'
          reasons={reasons}
          confirmLabel='确认撤回'
          isDanger
          isBusy={isBusy}
          error={problem?.message}
          onConfirm={(reason) => void confirm(reason)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
