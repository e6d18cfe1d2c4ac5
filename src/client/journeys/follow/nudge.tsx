import { useState } from 'react'
import type { MediationCase } from '../../../contract/mediation-case'
import { useCommand } from '../../api/use-command'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { ConfirmSheet } from '../../ui/confirm-sheet'

/** 催办: offered by the server once a promise was missed, and gone when it was pressed. */
export function Nudge({ mediationCase: { id: caseId, nextSteps } }: { mediationCase: Pick<MediationCase, 'id' | 'nextSteps'> }) {
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, problem } = useCommand('cases/nudge', ['cases/'])
  if (!nextSteps.includes('nudge')) return null
  const nudge = async () => {
    const result = await run({ caseId })
    if (!result.ok) return
    setIsAsking(false)
    toast('催过了，他们都收到了')
  }
  return (
    <>
      <Button label='催办' kind='secondary' icon='bell' onPress={() => setIsAsking(true)} />
      {isAsking && (
        <ConfirmSheet
          title='催一催？' explanation='会告诉经办人和盯着办的领导：您在等。每次超时可以催一次，会记在经过里。' confirmLabel='催一催'
          isBusy={isBusy} error={problem?.message} onConfirm={() => void nudge()} onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
