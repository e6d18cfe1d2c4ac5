import { useState } from 'react'
import { professionsOf, staffRoles, type StaffRole } from '../../../contract/staffing'
import type { Profession } from '../../../contract/role'
import { professionNames, roleNames } from '../../../contract/terms'
import { fieldErrors } from '../../api/field-errors'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { replace } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { SelectField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { SectionTitle } from '../../ui/section-title'
import { TextField } from '../../ui/text-field'
import { InHandList } from './in-hand-list'
import { StepRefused } from '../dispatching/step-refused'

type Member = OutputOf<'staff/get'>['member']

/** Name, office and part of the district of somebody new or somebody there. */
export function MemberForm({ member }: { member?: Member }) {
  const organisations = useQuery('organisations/list', {})
  const places = useQuery('places/list', {})
  const { run, isBusy, problem } = useCommand('staff/save', ['staff/', 'organisations/'])
  const [name, setName] = useState(member?.name ?? '')
  const [title, setTitle] = useState(member?.title ?? '')
  const [phone, setPhone] = useState(member?.phone ?? '')
  const [role, setRole] = useState<StaffRole | undefined>(member?.role)
  const [profession, setProfession] = useState<Profession | undefined>(member?.profession)
  const [organisationId, setOrganisationId] = useState(member?.organisationId)
  const [communityIds, setCommunityIds] = useState<readonly string[]>(member?.communityIds ?? [])
  const errors = fieldErrors(problem)
  const chooseRole = (chosen: StaffRole) => {
    setRole(chosen)
    const trades = professionsOf[chosen]
    if (!profession || !trades.includes(profession)) setProfession(trades.length === 1 ? trades[0] : undefined)
  }
  const toggle = (id: string) => setCommunityIds(communityIds.includes(id) ? communityIds.filter((one) => one !== id) : [...communityIds, id])
  const save = async () => {
    if (!role || !profession || !organisationId) return
    const result = await run({ ...(member && { staffId: member.id }), name, title, phone, role, profession, organisationId, communityIds: [...communityIds] })
    if (!result.ok) return
    toast('存好了')
    if (!member) replace('adminStaffMember', { staffId: result.output.staffId })
  }
  const missing = name.trim() === '' ? '请写姓名' : title.trim() === '' ? '请写职务' : !role ? '请选角色' : !profession ? '请选职业' : !organisationId ? '请选单位' : phone.trim() === '' ? '请写电话' : undefined
  return (
    <>
      <SectionTitle title={member ? '改一改' : '这位是谁'} />
      <TextField label='姓名' value={name} maxLength={20} error={errors['name']} onChange={setName} />
      <TextField label='职务' hint='居民看得到，例如：津门里专职调解员' value={title} maxLength={30} error={errors['title']} onChange={setTitle} />
      <TextField label='电话' keyboard='phone' value={phone} maxLength={13} error={errors['phone']} onChange={setPhone} />
      <ChoiceGroup label='角色' isLabelShown><Row kind='wrap'>{staffRoles.map((one) => <ChoiceChip key={one} kind='radio' label={roleNames[one]} isSelected={role === one} onPress={() => chooseRole(one)} />)}</Row></ChoiceGroup>
      {role && <SelectField label='职业' options={professionsOf[role].map((value) => ({ value, label: professionNames[value] }))} value={profession} error={errors['profession']} onChange={(value) => setProfession(professionsOf[role].find((one) => one === value))} />}
      <SelectField label='单位' options={(organisations.data?.organisations ?? []).map(({ id, name: label }) => ({ value: id, label }))} value={organisationId} error={errors['organisationId']} onChange={setOrganisationId} />
      {(role === 'dispatcher' || role === 'supervisor') && (
        <ChoiceGroup kind='group' label='只管这些社区' isLabelShown hint='一个都不选，就是管全区'>
          <Row kind='wrap'>{(places.data?.communities ?? []).map(({ id, name: label }) => <ChoiceChip key={id} label={label} isSelected={communityIds.includes(id)} onPress={() => toggle(id)} />)}</Row>
        </ChoiceGroup>
      )}
      {problem?.code === 'still-in-hand' ? <InHandList title={problem.message} {...problem.data} empty='' /> : <StepRefused problem={problem} />}
      <Button label={member ? '存下修改' : '存好，去发邀请'} kind={member ? 'secondary' : 'primary'} isBusy={isBusy} disabledReason={missing} onPress={() => void save()} />
    </>
  )
}
