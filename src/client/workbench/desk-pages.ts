// What staff do besides handling a case: one line a page, in the order they stand on the desk.
import type { Role } from '../../contract/role'
import type { RouteName, RouteParams } from '../routes'
import type { IconName } from '../ui/icon'

/** Pages that can be opened without anything known. */
type OpenRoute = { [Route in RouteName]: Record<never, never> extends RouteParams<Route> ? Route : never }[RouteName]

export interface DeskPage {
  route: OpenRoute
  roles: readonly Role[]
  icon: IconName
  title: string
  detail: string
}

export const deskPages: readonly DeskPage[] = [
]

export const deskPagesOf = (roles: readonly Role[]): DeskPage[] => deskPages.filter((page) => page.roles.some((role) => roles.includes(role)))
