import { useState } from 'react'
import type { InputOf } from '../api/operation'
import { stages } from '../../contract/case-steps'
import { disputeKinds } from '../../contract/dispute-kind'
import { levels } from '../../contract/mediation-case'
import { disputeKindNames, levelNames, stageNames } from '../../contract/terms'
import { useQuery } from '../api/use-query'
import { Button } from '../ui/button'
import { SelectField } from '../ui/picker-field'
import { Sheet } from '../ui/sheet'

export type DeskFilter = Pick<InputOf<'workbench/list'>, 'stages' | 'kind' | 'communityId' | 'building' | 'level'>

const any = { value: '', label: '都看' }
const found = <Of extends string | number>(all: readonly Of[], value: string): Of | undefined => all.find((one) => String(one) === value)

/** Stage, kind, place and level; what is over is among them, newest first. */
export function DeskFilterSheet({ filter, onChoose, onClose }: { filter: DeskFilter; onChoose: (filter: DeskFilter) => void; onClose: () => void }) {
  const places = useQuery('places/list', {})
  const [stage, setStage] = useState(filter.stages?.[0] ?? '')
  const [kind, setKind] = useState<string>(filter.kind ?? '')
  const [communityId, setCommunityId] = useState(filter.communityId ?? '')
  const [building, setBuilding] = useState(filter.building ?? '')
  const [level, setLevel] = useState(filter.level === undefined ? '' : String(filter.level))
  const communities = places.data?.communities ?? []
  const buildings = communities.find(({ id }) => id === communityId)?.buildings ?? []
  const choose = () => {
    const [stageChosen, kindChosen, levelChosen] = [found(stages, stage), found(disputeKinds, kind), found(levels, level)]
    onChoose({
      ...(stageChosen ? { stages: [stageChosen] } : {}), ...(kindChosen ? { kind: kindChosen } : {}), ...(levelChosen ? { level: levelChosen } : {}),
      ...(communityId ? { communityId, ...(building ? { building } : {}) } : {}),
    })
  }
  return (
    <Sheet title='只看哪些' onClose={onClose} foot={<Button label='就看这些' onPress={choose} />}>
      <SelectField label='走到哪一步' options={[any, ...stages.map((value) => ({ value, label: stageNames[value] }))]} value={stage} onChange={setStage} />
      <SelectField label='哪一类' options={[any, ...disputeKinds.map((value) => ({ value, label: disputeKindNames[value] }))]} value={kind} onChange={setKind} />
      <SelectField label='哪个社区' options={[any, ...communities.map(({ id, name }) => ({ value: id, label: name }))]} value={communityId} onChange={(value) => { setCommunityId(value); setBuilding('') }} />
      {communityId !== '' && <SelectField label='哪栋楼' options={[any, ...buildings.map(({ name }) => ({ value: name, label: name }))]} value={building} onChange={setBuilding} />}
      <SelectField label='几级' options={[any, ...levels.map((value) => ({ value: String(value), label: levelNames[value] }))]} value={level} onChange={setLevel} />
    </Sheet>
  )
}
