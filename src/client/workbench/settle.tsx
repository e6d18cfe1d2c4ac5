import { useState } from 'react'
import { agreementForms } from '../../contract/staff-step'
import { agreementFormNames } from '../../contract/terms'
import { fieldErrors } from '../api/field-errors'
import { useCommand } from '../api/use-command'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceChip } from '../ui/chip'
import { ChoiceGroup } from '../ui/choice-group'
import { Row } from '../ui/row'
import { ClauseCard, wholeClause, type ClauseDraft } from './mediating/clause-card'
import { StepFrame } from './mediating/step-frame'

type Kept = ClauseDraft & { key: number }
const empty = (key: number): Kept => ({ key, who: '', what: '', performByOn: undefined })
const most = 20

/** 达成协议, oral or written (人民调解法 28): at least one clause, each whole. */
export default function Settle() {
  const { caseId = '' } = useParams('workSettle')
  const { run, isBusy, problem } = useCommand('cases/settle', ['cases/', 'workbench/', 'appointments/'])
  const [form, setForm] = useState<(typeof agreementForms)[number]>('written')
  const [clauses, setClauses] = useState<Kept[]>([empty(1)])
  const whole = clauses.flatMap((one) => wholeClause(one) ?? [])
  const errors = fieldErrors(problem)
  const settle = async () => {
    const result = await run({ caseId, form, clauses: whole })
    if (!result.ok) return
    toast('双方都能看到这份约定了')
    back()
  }
  const missing = whole.length < clauses.length ? '每一条都要写清谁、做什么、最晚哪天' : undefined
  return (
    <StepFrame
      caseId={caseId} title='达成协议' heading='双方约定了什么？' lead='一条一条写清楚，双方都会看到。' problem={problem}
      bottom={() => <BottomBar><Button label='达成协议' isBusy={isBusy} disabledReason={missing} onPress={() => void settle()} /></BottomBar>}
    >
      {() => (
        <>
          <ChoiceGroup label='怎么约定的' isLabelShown>
            <Row kind='wrap'>{agreementForms.map((one) => <ChoiceChip key={one} kind='radio' label={agreementFormNames[one]} isSelected={form === one} onPress={() => setForm(one)} />)}</Row>
          </ChoiceGroup>
          {clauses.map((clause, index) => (
            <ClauseCard
              key={clause.key} number={index + 1} clause={clause} error={errors[`clauses.${index}.performByOn`]}
              onChange={(changed) => setClauses(clauses.map((one) => (one.key === clause.key ? { ...changed, key: clause.key } : one)))}
              onRemove={clauses.length > 1 ? () => setClauses(clauses.filter((one) => one.key !== clause.key)) : undefined}
            />
          ))}
          {clauses.length < most && (
            <Button kind='secondary' icon='plus' label='再加一条' onPress={() => setClauses([...clauses, empty(Math.max(...clauses.map(({ key }) => key)) + 1)])} />
          )}
        </>
      )}
    </StepFrame>
  )
}
