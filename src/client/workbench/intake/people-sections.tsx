import { ChoiceCard } from '../../ui/choice-card'
import { PhoneField } from '../../ui/phone-field'
import { SectionTitle } from '../../ui/section-title'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import type { SectionProps } from './section-props'

export function ApplicantSection({ form, change, errorAt }: SectionProps) {
  return (
    <>
      <TextField label='姓名' maxLength={20} value={form.name} error={errorAt('contact.name')} onChange={(name) => change({ name })} />
      <PhoneField label='电话' value={form.phone} error={errorAt('contact.phone')} onChange={(phone) => change({ phone })} />
    </>
  )
}

export function OtherSideSection({ form, change, errorAt }: SectionProps) {
  return (
    <>
      <SectionTitle title='对方是谁' />
      <TextField label='对方怎么称呼' hint='不知道姓名，写“楼上住户”也行' maxLength={40} value={form.respondentName} error={errorAt('respondent.name')} onChange={(respondentName) => change({ respondentName })} />
      <TextField label='对方住处' isOptional maxLength={80} value={form.respondentAddress} error={errorAt('respondent.address')} onChange={(respondentAddress) => change({ respondentAddress })} />
      <PhoneField label='对方电话' isOptional value={form.respondentPhone} error={errorAt('respondent.phone')} onChange={(respondentPhone) => change({ respondentPhone })} />
      <SectionTitle title='希望怎么解决' />
      <TextArea label='来登记的人怎么想' hint='没说清楚可以空着，调解员会再问' maxLength={500} value={form.wish} error={errorAt('wish')} onChange={(wish) => change({ wish })} />
      <ChoiceCard kind='checkbox' title='希望有律师在场' isSelected={form.wantsLawyer} onPress={() => change({ wantsLawyer: !form.wantsLawyer })} />
    </>
  )
}
