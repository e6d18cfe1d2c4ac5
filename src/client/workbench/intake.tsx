import { useState } from 'react'
import { intakeSources } from '../../contract/intake-source'
import { intakeSourceNames } from '../../contract/terms'
import { fieldErrors } from '../api/field-errors'
import { useCommand } from '../api/use-command'
import { replace, useParams } from '../platform/navigation'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceChip } from '../ui/chip'
import { ChoiceGroup } from '../ui/choice-group'
import { Row } from '../ui/row'
import { Screen } from '../ui/screen'
import { SectionTitle } from '../ui/section-title'
import { Words } from '../ui/words'
import { StepRefused } from './dispatching/step-refused'
import { emptyIntake, intakeOf, missingIn, type IntakeForm } from './intake/intake-form'
import { MatterSection } from './intake/matter-section'
import { ApplicantSection, OtherSideSection } from './intake/people-sections'
import { SafetySection } from './intake/safety-section'

/** 个人信息保护法 17, in words that can be read out. */
const consent = '“我替您把这件事记下来，调解不收钱，也不耽误您以后去打官司。您说的话只给办这件事的人看；对方的电话和住处只用来请他来谈。您随时可以不办。您同意我记下来吗？”'

/** 代登记: somebody tells it on the telephone or at the counter, and the desk writes it down. */
export default function WorkIntake() {
  const { leadId } = useParams('workIntake')
  const [form, setForm] = useState<IntakeForm>(leadId === undefined ? emptyIntake : { ...emptyIntake, source: 'phone' })
  const intake = useCommand('cases/intake', ['workbench/', 'cases/'])
  const fromLead = useCommand('leads/toCase', ['workbench/', 'cases/', 'leads/'])
  const { isBusy, problem } = leadId === undefined ? intake : fromLead
  const errors = fieldErrors(problem)
  const section = { form, change: (changed: Partial<IntakeForm>) => setForm((before) => ({ ...before, ...changed })), errorAt: (path: string) => errors[path] }
  const register = async () => {
    const input = intakeOf(form)
    if (!input) return
    const result = await (leadId === undefined ? intake.run(input) : fromLead.run({ ...input, leadId }))
    if (result.ok) replace('workSlip', { caseId: result.output.caseId })
  }
  return (
    <Screen
      title='代登记' heading='替来电、来访的人登记' lead={leadId === undefined ? '问到什么记什么，登记完把受理单交给他。' : '给当事人打过电话、他愿意调解，再往下填。'}
      bottom={<BottomBar><Button label='登记，出受理单' isBusy={isBusy} disabledReason={missingIn(form)} onPress={() => void register()} /></BottomBar>}
    >
      <ChoiceGroup label='从哪里来的' isLabelShown>
        <Row kind='wrap'>
          {intakeSources.map((source) => <ChoiceChip key={source} kind='radio' label={intakeSourceNames[source]} isSelected={form.source === source} onPress={() => section.change({ source })} />)}
        </Row>
      </ChoiceGroup>
      <Card kind='marked'>
        <Words kind='strong'>先念给对方听</Words>
        <Words>{consent}</Words>
      </Card>
      <ChoiceCard kind='checkbox' title='念过了，对方同意' isSelected={form.isConsentRead} onPress={() => section.change({ isConsentRead: !form.isConsentRead })} />
      <SafetySection {...section} />
      <SectionTitle title='来登记的人' />
      <ApplicantSection {...section} />
      <SectionTitle title='发生了什么' />
      <MatterSection {...section} />
      <OtherSideSection {...section} />
      <StepRefused problem={problem} />
    </Screen>
  )
}
