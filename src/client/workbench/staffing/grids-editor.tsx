import { useState } from 'react'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { SelectField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { TextField } from '../../ui/text-field'
import { StepRefused } from '../dispatching/step-refused'
import { withBuilding } from './moved-building'

type Held = OutputOf<'territory/list'>
type Community = OutputOf<'places/list'>['communities'][number]
interface GridDraft {
  gridId?: string
  gridName: string
  beatName: string
  buildingNames: readonly string[]
  officerId: string | undefined
  gridWorkerId: string | undefined
  roomId: string | undefined
}

const isWhole = (grid: GridDraft): grid is GridDraft & { officerId: string; gridWorkerId: string; roomId: string } =>
  Boolean(grid.officerId && grid.gridWorkerId && grid.roomId) && grid.gridName.trim() !== '' && grid.beatName.trim() !== ''

export function GridsEditor({ community, held }: { community: Community; held: Held }) {
  const [grids, setGrids] = useState<readonly GridDraft[]>(held.grids.filter(({ communityId }) => communityId === community.id).map(({ communityId: _, ...grid }) => grid))
  const { run, isBusy, problem } = useCommand('territory/save', ['territory/', 'places/', 'cases/'])
  const change = (at: number, changes: Partial<GridDraft>) => setGrids(grids.map((grid, index) => (index === at ? { ...grid, ...changes } : grid)))
  const add = () => setGrids([...grids, { gridName: `${community.name}第${grids.length + 1}网格`, beatName: `${community.name}${grids.length + 1} 号警格`, buildingNames: [], officerId: undefined, gridWorkerId: undefined, roomId: undefined }])
  const save = async () => {
    const whole = grids.filter(isWhole)
    if (whole.length !== grids.length) return
    const result = await run({ communityId: community.id, grids: whole.map((grid) => ({ ...grid, buildingNames: [...grid.buildingNames] })) })
    if (result.ok) toast('存好了')
  }
  const named = (people: Held['officers']) => people.map(({ id, name, title }) => ({ value: id, label: `${name}（${title}）` }))
  return (
    <>
      {grids.map((grid, at) => (
        <Card key={grid.gridId ?? at}>
          <TextField label='网格' value={grid.gridName} maxLength={30} onChange={(gridName) => change(at, { gridName })} />
          <TextField label='警格' value={grid.beatName} maxLength={30} onChange={(beatName) => change(at, { beatName })} />
          <SelectField label='社区民警' options={named(held.officers)} value={grid.officerId} onChange={(officerId) => change(at, { officerId })} />
          <SelectField label='网格员' options={named(held.gridWorkers)} value={grid.gridWorkerId} onChange={(gridWorkerId) => change(at, { gridWorkerId })} />
          <SelectField label='调解室' options={held.rooms.map(({ id, name }) => ({ value: id, label: name }))} value={grid.roomId} onChange={(roomId) => change(at, { roomId })} />
          <ChoiceGroup kind='group' label='管哪些楼' isLabelShown hint='点一下，这栋楼就归到这个网格'>
            <Row kind='wrap'>{community.buildings.map(({ name }) => <ChoiceChip key={name} label={name} isSelected={grid.buildingNames.includes(name)} onPress={() => setGrids(withBuilding(grids, at, name))} />)}</Row>
          </ChoiceGroup>
          {grid.buildingNames.length === 0 && grids.length > 1 && <Button label='去掉这个网格' kind='quiet' size='small' onPress={() => setGrids(grids.filter((_, index) => index !== at))} />}
        </Card>
      ))}
      <Button label='再加一个网格' kind='secondary' icon='plus' onPress={add} />
      <StepRefused problem={problem} />
      <Button label={`存下${community.name}`} isBusy={isBusy} disabledReason={grids.every(isWhole) ? undefined : '每个网格都要选好民警、网格员和调解室'} onPress={() => void save()} />
    </>
  )
}
