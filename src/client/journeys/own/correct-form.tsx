import { useState } from 'react'
import type { Profile } from '../../../contract/own-data'
import type { Community } from '../../../contract/place'
import { fieldErrors } from '../../api/field-errors'
import { useCommand } from '../../api/use-command'
import { back } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PhoneField } from '../../ui/phone-field'
import { SelectField } from '../../ui/picker-field'
import { Screen } from '../../ui/screen'
import { TextField } from '../../ui/text-field'

export function CorrectForm({ profile, communities }: { profile: Profile; communities: readonly Community[] }) {
  const [form, setForm] = useState({
    name: profile.name ?? '', phone: profile.phone ?? '', communityId: profile.communityId ?? '', building: profile.building ?? '', unit: profile.unit ?? '',
  })
  const { run, isBusy, problem, clearProblem } = useCommand('ownData/correct', ['ownData/', 'session/', 'cases/'])
  const errors = fieldErrors(problem)
  const change = (changes: Partial<typeof form>) => {
    clearProblem()
    setForm((before) => ({ ...before, ...changes }))
  }
  const submit = async () => {
    const { unit, ...needed } = form
    const result = await run({ ...needed, ...(unit.trim() === '' ? {} : { unit }) })
    if (!result.ok) return
    toast('改好了')
    back()
  }
  const missing = form.name.trim() === '' || form.phone === '' || form.communityId === '' || form.building.trim() === ''
  return (
    <Screen
      title='改正我的信息' heading='哪里写错了？' lead='改好以后，还在办的事也用新的称呼和电话联系您。'
      bottom={<BottomBar><Button label='改好了' isBusy={isBusy} onPress={() => void submit()} disabledReason={missing ? '除了门牌，都要填上' : undefined} /></BottomBar>}
    >
      <TextField label='怎么称呼您' maxLength={20} value={form.name} error={errors['name']} onChange={(name) => change({ name })} />
      <PhoneField label='您的手机号' value={form.phone} error={errors['phone']} onChange={(phone) => change({ phone })} />
      <SelectField
        label='哪个小区' placeholder='请选小区' value={form.communityId} error={errors['communityId']}
        options={communities.map(({ id, name, street }) => ({ value: id, label: `${name}（${street}）` }))} onChange={(communityId) => change({ communityId })}
      />
      <TextField label='几号楼' maxLength={20} hint='例如：3 号楼' value={form.building} error={errors['building']} onChange={(building) => change({ building })} />
      <TextField label='单元和门牌' isOptional maxLength={20} hint='例如：2 单元 301' value={form.unit} error={errors['unit']} onChange={(unit) => change({ unit })} />
      {problem && Object.keys(errors).length === 0 && <Notice tone='overdue' isAlert>{problem.message}</Notice>}
    </Screen>
  )
}
