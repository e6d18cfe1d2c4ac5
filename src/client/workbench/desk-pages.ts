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
  { route: 'workIntake', roles: ['dispatcher'], icon: 'phone', title: '代登记', detail: '替来电、来访的人登记' },
  { route: 'workLeads', roles: ['dispatcher'], icon: 'flag', title: '线索', detail: '信息员报的情况，先打电话再立案' },
  { route: 'workReport', roles: ['reporter'], icon: 'megaphone', title: '报个情况', detail: '看见有人起争执、有隐患，说一声' },
  { route: 'workMyLeads', roles: ['reporter'], icon: 'list', title: '我报的情况', detail: '有没有人跟进，在这里看' },
  { route: 'workMyDuty', roles: ['mediator'], icon: 'calendar', title: '值班和假期', detail: '每周在哪里值班、请假、移交' },
  { route: 'adminRooms', roles: ['administrator'], icon: 'door', title: '调解室设置', detail: '名称、席位、开放时间、停用' },
  { route: 'adminCalendar', roles: ['administrator'], icon: 'calendar', title: '本区日历', detail: '和全国不一样的日子' },
  { route: 'adminLimits', roles: ['administrator'], icon: 'hourglass', title: '时限和预约规则', detail: '几小时内签收、联系、见面' },
  { route: 'adminGatherings', roles: ['administrator'], icon: 'ticket', title: '约吧设置', detail: '加一个、改时间、取消一场' },
  { route: 'adminPlaceCodes', roles: ['administrator'], icon: 'qr-code', title: '门牌码', detail: '做新码、作废、打印' },
  { route: 'adminStaff', roles: ['administrator'], icon: 'users-round', title: '工作人员', detail: '加人、发邀请、离岗、定值班' },
  { route: 'adminOrganisations', roles: ['administrator'], icon: 'landmark', title: '单位', detail: '在这里工作的和可以请来一起办的' },
  { route: 'adminTerritory', roles: ['administrator'], icon: 'map', title: '网格和警格', detail: '每栋楼由谁管、归哪间调解室' },
  { route: 'workReviews', roles: ['supervisor'], icon: 'star', title: '差评答复', detail: '等着联系和答复的' },
]

export const deskPagesOf = (roles: readonly Role[]): DeskPage[] => deskPages.filter((page) => page.roles.some((role) => roles.includes(role)))
