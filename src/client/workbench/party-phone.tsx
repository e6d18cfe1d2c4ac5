import { useState } from 'react'
import type { PartySide } from '../../contract/role'
import { useCommand } from '../api/use-command'
import { callPhone } from '../platform/phone-call'
import { toast } from '../platform/toast'
import { Button } from '../ui/button'
import { Row } from '../ui/row'
import { Words } from '../ui/words'

/** A party's number, masked; shown for a row that the party reads, and one tap from a call then. */
export function PartyPhone({ caseId, side, masked }: { caseId: string; side: PartySide; masked: string }) {
  const { run, isBusy } = useCommand('cases/revealPhone')
  const [shown, setShown] = useState<string>()
  const show = async () => {
    const result = await run({ caseId, side })
    if (result.ok) setShown(result.output.phone)
    else toast(result.problem.message)
  }
  return (
    <Row kind='spread'>
      <Words isSelectable={shown !== undefined}>{shown ?? masked}</Words>
      {shown === undefined
        ? <Button label='显示并记录' kind='secondary' size='small' icon='eye' isBusy={isBusy} onPress={() => void show()} />
        : <Button label='打电话' kind='secondary' size='small' icon='phone' onPress={() => callPhone(shown)} />}
    </Row>
  )
}
