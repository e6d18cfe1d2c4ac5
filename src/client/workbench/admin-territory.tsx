import { useState } from 'react'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { SelectField } from '../ui/picker-field'
import { Screen } from '../ui/screen'
import { GridsEditor } from './staffing/grids-editor'

/** 警格 + 网格 (domain.md row 5): a community at a time, each building in exactly one grid. */
export default function AdminTerritory() {
  const places = useQuery('places/list', {})
  const territory = useQuery('territory/list', {})
  const [communityId, setCommunityId] = useState<string>()
  return (
    <Screen title='网格和警格' heading='每栋楼归谁管' lead='登记的事按这里找到民警、网格员和调解室。每栋楼只能在一个网格里。'>
      <Loaded query={places}>
        {({ communities }) => {
          const community = communities.find(({ id }) => id === communityId) ?? communities[0]
          return (
            <>
              <SelectField label='社区' options={communities.map(({ id, name }) => ({ value: id, label: name }))} value={community?.id} onChange={setCommunityId} />
              <Loaded query={territory}>{(held) => (community ? <GridsEditor key={`${community.id}${JSON.stringify(held.grids)}`} community={community} held={held} /> : null)}</Loaded>
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}
