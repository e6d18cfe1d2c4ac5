import { useState } from 'react'
import type { MediationCase } from '../../contract/mediation-case'
import { go } from '../platform/navigation'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ListRow } from '../ui/list-row'
import { Row } from '../ui/row'
import { Sheet } from '../ui/sheet'
import { stepsShown, type ShownStep } from './steps-shown'

type Props = { mediationCase: Pick<MediationCase, 'id' | 'nextSteps'> }
const asButton = ({ kind }: ShownStep) => (kind === 'danger' ? 'danger' : 'secondary')

/** Narrow: one large button, and the way to the others. */
export function StepBar({ mediationCase: { id: caseId, nextSteps } }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { primary, others } = stepsShown(nextSteps)
  const [only] = others
  if (!primary && !only) return null
  const open = (step: ShownStep) => {
    setIsOpen(false)
    go(step.route, { caseId })
  }
  return (
    <>
      <BottomBar>
        {others.length > 1 && <Button label={primary ? '其他' : '可以做的'} kind='secondary' onPress={() => setIsOpen(true)} />}
        {others.length === 1 && only && <Button label={only.label} kind={asButton(only)} onPress={() => open(only)} />}
        {primary && <Button label={primary.label} onPress={() => open(primary)} />}
      </BottomBar>
      {isOpen && (
        <Sheet title='还可以做' onClose={() => setIsOpen(false)}>
          <Card>{others.map((step) => <ListRow key={step.step} title={step.label} onPress={() => open(step)} />)}</Card>
        </Sheet>
      )}
    </>
  )
}

/** Wide: every step in view. */
export function StepRow({ mediationCase: { id: caseId, nextSteps } }: Props) {
  const { primary, others } = stepsShown(nextSteps)
  if (!primary && others.length === 0) return null
  return (
    <Row kind='wrap'>
      {primary && <Button size='small' label={primary.label} onPress={() => go(primary.route, { caseId })} />}
      {others.map((step) => <Button key={step.step} size='small' kind={asButton(step)} label={step.label} onPress={() => go(step.route, { caseId })} />)}
    </Row>
  )
}
