// Which lists a member of staff finds on their desk, by role (domain.md §1): what is theirs to do stands first.
import type { InputOf } from '../api/operation'
import type { Stage } from '../../contract/case-steps'
import type { Role } from '../../contract/role'

/** `day` is worked out by the server for today; the others are lists with filters of their own. */
export type Lane = { id: string; label: string; empty: string } & ({ isDay: true } | { isDay: false; filter: InputOf<'workbench/list'> })

const all = (stages?: Stage[]): Lane => ({ id: 'all', label: '全部', empty: '现在没有在办的事', isDay: false, filter: stages ? { stages } : {} })

const lanesOf = {
  dispatcher: [
    { id: 'to-accept', label: '待受理', empty: '没有等着受理的', isDay: false, filter: { stages: ['registered'] } },
    { id: 'to-dispatch', label: '待派单', empty: '没有等着派单的', isDay: false, filter: { stages: ['accepted'] } },
    all(),
  ],
  mediator: [{ id: 'today', label: '今天', empty: '今天没有要办的事', isDay: true }, all()],
  supervisor: [
    { id: 'overdue', label: '超时', empty: '没有超时的', isDay: false, filter: { due: 'overdue', isWatched: true } },
    { id: 'soon', label: '快到时限', empty: '两小时内没有到时限的', isDay: false, filter: { due: 'soon', isWatched: true } },
    { id: 'all', label: '全部', empty: '现在没有在办的事', isDay: false, filter: { isWatched: true } },
  ],
} as const satisfies Partial<Record<Role, readonly Lane[]>>

const isWithLists = (role: Role): role is keyof typeof lanesOf => role in lanesOf

export function deskLanes(roles: readonly Role[]): readonly Lane[] {
  const role = roles.find(isWithLists)
  return role === undefined ? [] : lanesOf[role]
}
