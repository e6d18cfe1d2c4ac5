import { contactTimes } from '../../../contract/mediation-case'
import { contactTimeNames } from '../../../contract/terms'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import { PhoneField } from '../../ui/phone-field'
import { Row } from '../../ui/row'
import { TextField } from '../../ui/text-field'
import { ElderFields } from './elder-fields'
import { StepScreen } from './step-screen'
import type { StepTools } from './use-step'

export default function Contact() {
  return <StepScreen name='contact'>{(step) => <ContactFields {...step} />}</StepScreen>
}

function ContactFields(step: StepTools) {
  const { draft, change, leave, errorAt } = step
  return (
    <>
      <TextField
        label='怎么称呼您' maxLength={20} value={draft.contactName} error={errorAt('contact.name')}
        onChange={(contactName) => change({ contactName })} onLeave={() => leave('contact.name')}
      />
      <PhoneField
        label='您的手机号' value={draft.contactPhone} error={errorAt('contact.phone')}
        onChange={(contactPhone) => change({ contactPhone })} onLeave={() => leave('contact.phone')}
      />
      <ChoiceGroup label='什么时候方便接电话' isLabelShown error={errorAt('contact.bestTime')}>
        <Row kind='wrap'>
          {contactTimes.map((time) => (
            <ChoiceChip key={time} kind='radio' label={contactTimeNames[time]} isSelected={draft.bestTime === time} onPress={() => change({ bestTime: time })} />
          ))}
        </Row>
      </ChoiceGroup>
      <ChoiceCard
        kind='checkbox' icon='heart' title='我是替家里老人登记的' example='申请人是老人，有事先打您的电话'
        isSelected={draft.isOnBehalf} onPress={() => change({ isOnBehalf: !draft.isOnBehalf })}
      />
      {draft.isOnBehalf && <ElderFields {...step} />}
      <Notice icon='lock'>电话只给办这件事的工作人员，用来联系您（个人信息保护法第 6、17 条）。不用填身份证号。</Notice>
    </>
  )
}
