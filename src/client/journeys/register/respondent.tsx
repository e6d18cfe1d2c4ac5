import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import { PhoneField } from '../../ui/phone-field'
import { Row } from '../../ui/row'
import { TextField } from '../../ui/text-field'
import { StepScreen } from './step-screen'
import { suggestions } from './suggestions'

export default function Respondent() {
  return (
    <StepScreen name='respondent'>
      {({ draft, change, leave, errorAt }) => (
        <>
          <ChoiceGroup label='常见的'>
            <Row kind='wrap'>
              {suggestions[draft.subject ?? 'else'].respondents.map((name) => (
                <ChoiceChip key={name} kind='radio' label={name} isSelected={draft.respondentName === name} onPress={() => change({ respondentName: name })} />
              ))}
            </Row>
          </ChoiceGroup>
          <TextField
            label='对方怎么称呼' maxLength={40} value={draft.respondentName} error={errorAt('respondent.name')}
            onChange={(respondentName) => change({ respondentName })} onLeave={() => leave('respondent.name')}
          />
          <TextField
            label='对方住哪里' isOptional hint='例如：3 号楼 2 单元 502' maxLength={80} value={draft.respondentAddress} error={errorAt('respondent.address')}
            onChange={(respondentAddress) => change({ respondentAddress })} onLeave={() => leave('respondent.address')}
          />
          <PhoneField
            label='对方电话' isOptional value={draft.respondentPhone} error={errorAt('respondent.phone')}
            onChange={(respondentPhone) => change({ respondentPhone })} onLeave={() => leave('respondent.phone')}
          />
          <Notice icon='lock'>对方的信息只用来请他来调解，不作别的用处（个人信息保护法第 6 条）。您写的内容，没有您同意不会给对方看。</Notice>
        </>
      )}
    </StepScreen>
  )
}
