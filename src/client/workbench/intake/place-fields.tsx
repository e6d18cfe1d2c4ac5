import type { Community } from '../../../contract/place'
import { SelectField } from '../../ui/picker-field'
import { TextField } from '../../ui/text-field'

interface PlaceFieldsProps {
  communities: readonly Community[]
  place: { communityId: string; building: string; unit?: string }
  onChange: (place: { communityId?: string; building?: string; unit?: string }) => void
  errorAt: (path: string) => string | undefined
}

/** A community of the district, and the building as people call it; the door only where somebody is asked for theirs. */
export function PlaceFields({ communities, place: { communityId, building, unit }, onChange, errorAt }: PlaceFieldsProps) {
  const known = communities.find(({ id }) => id === communityId)
  return (
    <>
      <SelectField
        label='哪个小区' placeholder='请选小区' value={communityId === '' ? undefined : communityId} error={errorAt('place.communityId')}
        options={communities.map(({ id, name, street }) => ({ value: id, label: `${name}（${street}）` }))} onChange={(chosen) => onChange({ communityId: chosen })}
      />
      <TextField
        label='几号楼，或什么位置' hint={known?.buildings[0] ? `例如：${known.buildings[0].name}` : '例如：3 号楼、北门车棚旁'} maxLength={20} value={building}
        error={errorAt('place.building')} onChange={(text) => onChange({ building: text })}
      />
      {unit !== undefined && <TextField label='单元和门牌' isOptional hint='例如：2 单元 301' maxLength={20} value={unit} error={errorAt('place.unit')} onChange={(text) => onChange({ unit: text })} />}
    </>
  )
}
