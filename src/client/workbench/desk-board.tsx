import { useState } from 'react'
import type { Role } from '../../contract/role'
import { roleNames } from '../../contract/terms'
import { go } from '../platform/navigation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { IconTile } from '../ui/icon-tile'
import { ListRow } from '../ui/list-row'
import { Row } from '../ui/row'
import { TabRow } from '../ui/tab-row'
import { Words } from '../ui/words'
import { DeskFilterSheet, type DeskFilter } from './desk-filter'
import { deskLanes } from './desk-lanes'
import { DeskList } from './desk-list'
import { deskPagesOf } from './desk-pages'
import type { OpenCase } from './desk-rows'
import { DeskSearch } from './desk-search'
import { DeskToday } from './desk-today'

interface DeskBoardProps {
  roles: readonly Role[]
  name: string | null
  /** The list that is open; the first one when none was chosen. */
  listId: string | undefined
  onList: (listId: string) => void
  chosen: OpenCase
}

/** Somebody's lists, what they may look for in them, and the other things of their office. */
export function DeskBoard({ roles, name, listId, onList, chosen }: DeskBoardProps) {
  const lanes = deskLanes(roles)
  const [sought, setSought] = useState<string>()
  const [filter, setFilter] = useState<DeskFilter>({})
  const [isFiltering, setIsFiltering] = useState(false)
  const [isSeeking, setIsSeeking] = useState(false)
  const lane = lanes.find(({ id }) => id === listId) ?? lanes[0]
  const isFiltered = Object.keys(filter).length > 0
  const close = () => {
    setSought(undefined)
    setFilter({})
    setIsSeeking(false)
  }
  const choose = (chosenFilter: DeskFilter) => {
    setFilter(chosenFilter)
    setIsFiltering(false)
  }
  const office = [name, ...roles.filter((role) => role !== 'resident').map((role) => roleNames[role])].filter(Boolean).join(' · ')
  return (
    <>
      <Row kind='spread'>
        <Words kind='quiet'>{office}</Words>
        {lane && !isSeeking && <Button label='找一件' size='small' kind='secondary' icon='search' onPress={() => setIsSeeking(true)} />}
      </Row>
      <DeskOffice roles={roles} isAlone={lanes.length === 0} />
      {lane && (
        <>
          {isSeeking && <DeskSearch sought={sought} onSeek={setSought} onFilter={() => setIsFiltering(true)} isFiltered={isFiltered} onClose={close} />}
          {isFiltering && <DeskFilterSheet filter={filter} onChoose={choose} onClose={() => setIsFiltering(false)} />}
          {sought !== undefined || isFiltered
            ? <DeskList filter={{ ...filter, ...(sought === undefined ? {} : { q: sought }), order: 'newest' }} empty='没有找到，换个写法再找' chosen={chosen} isByRung={false} />
            : (
              <>
                <TabRow label='看哪些' tabs={lanes} selected={lane.id} onSelect={onList} />
                {lane.isDay
                  ? <DeskToday empty={lane.empty} chosen={chosen} />
                  : <DeskList key={lane.id} filter={lane.filter} empty={lane.empty} chosen={chosen} isByRung={roles.includes('supervisor')} />}
              </>
            )}
        </>
      )}
    </>
  )
}

/** Pages of the office that belong to no case: large where there is nothing else. */
function DeskOffice({ roles, isAlone }: { roles: readonly Role[]; isAlone: boolean }) {
  const pages = deskPagesOf(roles)
  if (pages.length === 0) return null
  if (!isAlone) return <Row kind='wrap'>{pages.map(({ route, icon, title }) => <Button key={route} label={title} icon={icon} kind='secondary' size='small' onPress={() => go(route)} />)}</Row>
  return <Card>{pages.map(({ route, icon, title, detail }) => <ListRow key={route} before={<IconTile name={icon} />} title={title} detail={detail} onPress={() => go(route)} />)}</Card>
}
