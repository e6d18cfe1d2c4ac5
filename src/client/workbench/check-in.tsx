import { useState } from 'react'
import { partySides } from '../../contract/role'
import type { MediationCase } from '../../contract/mediation-case'
import { partySideNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { replace, useParams } from '../platform/navigation'
import { canScan, scanCode } from '../platform/scan'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Row } from '../ui/row'
import { dayOf, shownRange } from '../ui/shown-time'
import { TextField } from '../ui/text-field'
import { Words } from '../ui/words'
import { StepFrame } from './mediating/step-frame'

const length = 6
const digitsOf = (typed: string): string => typed.replace(/\D/g, '').slice(0, length)

/** Each side shows six digits; typed or scanned, they are in. */
export default function CheckIn() {
  const { caseId = '' } = useParams('workCheckIn')
  const { run, isBusy, problem } = useCommand('cases/checkIn', ['cases/', 'workbench/'])
  const [code, setCode] = useState('')
  const enter = async (entered: string) => {
    const result = await run({ caseId, code: entered })
    if (!result.ok) return
    setCode('')
    toast('签到了')
  }
  const scan = async () => {
    const scanned = digitsOf((await scanCode()) ?? '')
    if (scanned.length !== length) return
    setCode(scanned)
    await enter(scanned)
  }
  return (
    <StepFrame
      caseId={caseId} title='到场签到' heading='输入对方手机上的六位数字' lead='在他们的预约页上。没带手机也没关系，直接开始调解。' problem={problem}
      bottom={({ nextSteps }) => (
        <BottomBar>
          {nextSteps.includes('open-sitting') && <Button kind='secondary' label='开始调解' onPress={() => replace('workSitting', { caseId })} />}
          <Button label='签到' isBusy={isBusy} disabledReason={code.length === length ? undefined : '签到码是 6 位数字'} onPress={() => void enter(code)} />
        </BottomBar>
      )}
    >
      {(mediationCase) => (
        <>
          <WhoIsIn mediationCase={mediationCase} />
          <TextField label='签到码' value={code} keyboard='number' maxLength={length} onChange={(typed) => setCode(digitsOf(typed))} />
          {canScan && <Button kind='secondary' icon='scan' label='扫一扫' onPress={() => void scan()} />}
        </>
      )}
    </StepFrame>
  )
}

function WhoIsIn({ mediationCase: { appointments } }: { mediationCase: MediationCase }) {
  const at = now()
  const today = appointments.find(({ state, startsAt }) => state !== 'cancelled' && state !== 'no-show' && dayOf(startsAt) === dayOf(at))
  if (!today) return <Card><Words>今天没有约好的调解。</Words></Card>
  return (
    <Card kind='marked'>
      <Words kind='strong'>{`${shownRange(today.startsAt, today.endsAt, at)} · ${today.room.name}`}</Words>
      <Row kind='wrap'>
        {partySides.map((side) => (today.checkedIn.includes(side)
          ? <Chip key={side} tone='done' icon='check' label={`${partySideNames[side]}到了`} />
          : <Chip key={side} label={`${partySideNames[side]}还没签到`} />))}
      </Row>
    </Card>
  )
}
