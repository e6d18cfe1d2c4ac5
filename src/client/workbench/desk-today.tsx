import { useState } from 'react'
import type { DeskRow, DueWindow } from '../../contract/workbench'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { DeskChips } from './desk-chips'
import { DeskRows, type OpenCase } from './desk-rows'

const soonMs = 2 * 60 * 60 * 1000

const isSoon = ({ due }: DeskRow, at: Date): boolean => due !== null && due.what !== 'close' && !due.isOverdue && new Date(due.by).getTime() - at.getTime() <= soonMs
const isIn: Readonly<Record<DueWindow, (row: DeskRow, at: Date) => boolean>> = { overdue: ({ due }) => due?.isOverdue ?? false, soon: isSoon }

/** A mediator's day, worked out by the server. */
export function DeskToday({ empty, chosen }: { empty: string; chosen: OpenCase }) {
  const [due, setDue] = useState<DueWindow>()
  const day = useQuery('workbench/day', {}, { pollMs: 60_000 })
  const at = now()
  return (
    <Loaded query={day}>
      {({ rows }) => {
        const of = (window: DueWindow): DeskRow[] => rows.filter((row) => isIn[window](row, at))
        return (
          <>
            <DeskChips counts={{ overdue: of('overdue').length, soon: of('soon').length, all: rows.length }} due={due} onChoose={setDue} />
            <DeskRows rows={due ? of(due) : rows} chosen={chosen} empty={empty} />
          </>
        )
      }}
    </Loaded>
  )
}
