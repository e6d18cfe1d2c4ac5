import { useState } from 'react'
import type { Community } from '../../../contract/place'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { SelectField } from '../../ui/picker-field'
import { TextField } from '../../ui/text-field'
import { StepScreen } from './step-screen'
import { unitAndDoor, unitLine } from './unit-and-door'
import type { StepTools } from './use-step'

export default function Place() {
  return <StepScreen name='place'>{(step) => <PlaceFields {...step} />}</StepScreen>
}

function PlaceFields(step: StepTools) {
  const { draft: { communityId }, change, errorAt } = step
  const places = useQuery('places/list', {})
  return (
    <Loaded query={places} cards={1}>
      {({ communities }) => {
        const community = communities.find(({ id }) => id === communityId)
        return (
          <>
            <SelectField
              label='哪个小区' placeholder='请选小区' value={communityId} error={errorAt('place.communityId')}
              options={communities.map(({ id, name, street }) => ({ value: id, label: `${name}（${street}）` }))}
              onChange={(chosen) => change({ communityId: chosen, building: '', unit: '' })}
            />
            {community && <BuildingFields key={community.id} community={community} step={step} />}
          </>
        )
      }}
    </Loaded>
  )
}

const OTHER = 'other'

function BuildingFields({ community: { buildings }, step }: { community: Community; step: StepTools }) {
  const { draft: { building, unit }, change, leave, errorAt } = step
  const known = buildings.find(({ name }) => name === building)
  const [isWriting, setIsWriting] = useState(building !== '' && known === undefined)
  const choose = (chosen: string) => {
    setIsWriting(chosen === OTHER)
    change({ building: chosen === OTHER ? '' : chosen, unit: '' })
  }
  const parts = unitAndDoor(unit)
  const units = Array.from({ length: known?.units ?? 0 }, (_, index) => `${index + 1} 单元`)
  return (
    <>
      <SelectField
        label='几号楼' placeholder='请选楼号' value={isWriting ? OTHER : building} error={isWriting ? undefined : errorAt('place.building')}
        options={[...buildings.map(({ name }) => ({ value: name, label: name })), { value: OTHER, label: '不在上面，我自己写' }]}
        onChange={choose}
      />
      {isWriting && (
        <TextField
          label='写下位置' hint='例如：北门车棚旁' maxLength={20} value={building} error={errorAt('place.building')}
          onChange={(text) => change({ building: text })} onLeave={() => leave('place.building')}
        />
      )}
      {units.length > 1 && (
        <SelectField
          label='几单元' isOptional placeholder='请选单元' value={parts.unit}
          options={units.map((label) => ({ value: label, label }))} onChange={(chosen) => change({ unit: unitLine({ ...parts, unit: chosen }) })}
        />
      )}
      {known && (
        <TextField
          label='门牌号' isOptional hint='例如：301' maxLength={10} value={parts.door} error={errorAt('place.unit')}
          onChange={(door) => change({ unit: unitLine({ ...parts, door }) })} onLeave={() => leave('place.unit')}
        />
      )}
    </>
  )
}
