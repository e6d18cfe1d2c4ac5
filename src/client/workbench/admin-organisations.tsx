import { useState } from 'react'
import { organisationKinds, type Organisation, type OrganisationKind } from '../../contract/staffing'
import { organisationKindNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { IconTile } from '../ui/icon-tile'
import { ListRow } from '../ui/list-row'
import { SelectField } from '../ui/picker-field'
import { Screen } from '../ui/screen'
import { Sheet } from '../ui/sheet'
import { TextField } from '../ui/text-field'
import { StepRefused } from './dispatching/step-refused'

/** Where people of the district work, and whom a case can be handled with (domain.md rows 13 and 20). */
export default function AdminOrganisations() {
  const listed = useQuery('organisations/list', {})
  const [open, setOpen] = useState<Organisation | 'new'>()
  return (
    <Screen title='单位' onRefresh={listed.refresh} bottom={<BottomBar><Button label='加一个单位' icon='plus' onPress={() => setOpen('new')} /></BottomBar>}>
      <Loaded query={listed}>
        {({ organisations }) => (
          <Card>
            {organisations.map((one) => (
              <ListRow key={one.id} before={<IconTile name='landmark' />} title={one.name} detail={`${organisationKindNames[one.kind]} · ${one.people > 0 ? `${one.people} 人在岗` : '没有人在这里办事'}`} onPress={() => setOpen(one)} />
            ))}
          </Card>
        )}
      </Loaded>
      {open && <OrganisationSheet organisation={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Screen>
  )
}

function OrganisationSheet({ organisation, onClose }: { organisation: Organisation | undefined; onClose: () => void }) {
  const { run, isBusy, problem } = useCommand('organisations/save', ['organisations/', 'staff/'])
  const [name, setName] = useState(organisation?.name ?? '')
  const [kind, setKind] = useState<OrganisationKind | undefined>(organisation?.kind)
  const save = async () => {
    if (!kind) return
    const result = await run({ ...(organisation && { organisationId: organisation.id }), name, kind })
    if (!result.ok) return
    toast('存好了')
    onClose()
  }
  const missing = name.trim() === '' ? '请写单位名称' : !kind ? '请选是哪一类' : undefined
  return (
    <Sheet title={organisation ? '改单位' : '加一个单位'} onClose={onClose} foot={<Button label='存好' isBusy={isBusy} disabledReason={missing} onPress={() => void save()} />}>
      <TextField label='名称' value={name} maxLength={40} onChange={setName} />
      <SelectField label='哪一类' options={organisationKinds.map((value) => ({ value, label: organisationKindNames[value] }))} value={kind} onChange={(value) => setKind(organisationKinds.find((one) => one === value))} />
      <StepRefused problem={problem} />
    </Sheet>
  )
}
