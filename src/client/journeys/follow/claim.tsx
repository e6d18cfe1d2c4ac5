import { useState } from 'react'
import { useCommand } from '../../api/use-command'
import { replace, useParams } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TextField } from '../../ui/text-field'

/** Somebody registered for me by telephone or at the counter: with number and slip I follow it on my phone (domain.md §6.13). */
export default function Claim() {
  const params = useParams('followClaim')
  const { run, isBusy, problem } = useCommand('cases/claim', ['cases/'])
  const [number, setNumber] = useState(params.number ?? '')
  const [slip, setSlip] = useState('')
  const isComplete = number.trim() !== '' && /^\d{6}$/.test(slip)
  const claim = async () => {
    const result = await run({ number: number.trim(), slip })
    if (result.ok) replace('followCase', { caseId: result.output.caseId })
  }
  return (
    <Screen
      title='我有受理单' heading='打过电话，或在窗口登记过？' lead='照受理单填编号和六位数字，以后办到哪一步，在手机上就看得到。'
      bottom={<BottomBar><Button label='找到我的事' isBusy={isBusy} disabledReason={isComplete ? undefined : '请把编号和六位数字都填上'} onPress={() => void claim()} /></BottomBar>}
    >
      <TextField label='编号' value={number} onChange={setNumber} maxLength={40} hint='例如：东丽 2026-000123' />
      <TextField label='六位受理码' value={slip} onChange={(text) => setSlip(text.replaceAll(/\D/g, ''))} maxLength={6} keyboard='number' hint='登记时念给您听的六位数字' />
      {problem && <Notice tone='overdue' isAlert>{problem.message}</Notice>}
    </Screen>
  )
}
