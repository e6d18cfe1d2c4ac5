import { useState } from 'react'
import type { Rung } from '../../contract/role'
import { rungs } from '../../contract/role'
import { professionNames } from '../../contract/terms'
import type { DueWindow } from '../../contract/workbench'
import type { InputOf } from '../api/operation'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { Button } from '../ui/button'
import { ChoiceChip } from '../ui/chip'
import { Row } from '../ui/row'
import { DeskChips } from './desk-chips'
import { DeskRows, type OpenCase } from './desk-rows'
import { useDeskList } from './use-desk-list'

interface DeskListProps {
  filter: InputOf<'workbench/list'>
  empty: string
  chosen: OpenCase
  /** A supervisor looks at one rung of the ladder at a time. */
  isByRung: boolean
}

/** A list of cases, most urgent first, with its counts as chips that narrow it. */
export function DeskList({ filter, empty, chosen, isByRung }: DeskListProps) {
  const [due, setDue] = useState<DueWindow>()
  const [overseer, setOverseer] = useState<Rung>()
  const counts = useQuery('workbench/counts', { ...(filter.stages ? { stages: filter.stages } : {}), ...(overseer ? { overseer } : {}) }, { pollMs: 60_000 })
  const list = useDeskList({ ...filter, ...(due ? { due } : {}), ...(overseer ? { overseer } : {}) })
  return (
    <>
      {filter.due === undefined && filter.order !== 'newest' && <DeskChips counts={counts.data} due={due} onChoose={setDue} />}
      {isByRung && (
        <Row kind='wrap'>
          <ChoiceChip kind='radio' label='每一级' isSelected={overseer === undefined} onPress={() => setOverseer(undefined)} />
          {rungs.map((rung) => <ChoiceChip key={rung} kind='radio' label={professionNames[rung]} isSelected={overseer === rung} onPress={() => setOverseer(rung)} />)}
        </Row>
      )}
      <Loaded query={list.query}>
        {(first) => {
          const { rows, more, isLoadingMore } = list.shown(first)
          return (
            <>
              <DeskRows rows={rows} chosen={chosen} empty={empty} />
              {more && <Button label='看后面的' kind='secondary' isBusy={isLoadingMore} onPress={more} />}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
