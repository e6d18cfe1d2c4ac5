import Taro, { useRouter } from '@tarojs/taro'
import { routePath, routeUrl, tabs, type RouteName, type RouteParams, type TabName } from '../routes'

/** A mini-program keeps at most ten pages open; past that a new one takes the place of the last. */
const MOST_PAGES = 10

type Opening<Route extends RouteName> = Record<never, never> extends RouteParams<Route>
  ? [params?: RouteParams<Route>]
  : [params: RouteParams<Route>]

const tabPaths = Object.values(tabs).map(({ path }) => path)

/** Opens a page of a journey on top of this one. */
export function go<Route extends RouteName>(route: Route, ...[params]: Opening<Route>): void {
  const url = routeUrl(route, params)
  const open = Taro.getCurrentPages().length >= MOST_PAGES ? Taro.redirectTo : Taro.navigateTo
  void open({ url })
}

/** Opens a page in place of this one, so that going back skips it. */
export function replace<Route extends RouteName>(route: Route, ...[params]: Opening<Route>): void {
  void Taro.redirectTo({ url: routeUrl(route, params) })
}

export function switchTab(tab: TabName): void {
  void Taro.switchTab({ url: routeUrl(tab) })
}

/** Everywhere but on a tab. */
export function canGoBack(): boolean {
  const path = (Taro.getCurrentInstance().router?.path ?? '').replace(/^\//, '')
  return !tabPaths.some((tab) => path.startsWith(tab))
}

/** Whether one page back is that route, so that going back shows it as it was left. */
export function isJustBelow(route: RouteName): boolean {
  const pages = Taro.getCurrentPages()
  const below = pages[pages.length - 2]?.route ?? ''
  return below.replace(/^\//, '') === routePath(route)
}

/** Opens a page with nothing behind it, when what lies behind is over and done. */
export function startOver<Route extends RouteName>(route: Route, ...[params]: Opening<Route>): void {
  void Taro.reLaunch({ url: routeUrl(route, params) })
}

let isRetreating = false

/** The same, unless it is there already or on its way: several answers at once may ask for it. */
export function retreatTo<Route extends RouteName>(route: Route, ...[params]: Opening<Route>): void {
  const pages = Taro.getCurrentPages()
  const here = (pages[pages.length - 1]?.route ?? '').replace(/^\//, '').split('?')[0]
  if (isRetreating || here === routePath(route)) return
  isRetreating = true
  void Taro.reLaunch({ url: routeUrl(route, params) }).finally(() => { isRetreating = false })
}

/** One page back; a page opened by a link has none behind it, so home it is. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else switchTab('home')
}

/** This page's own parameters, decoded. */
export function useParams<Route extends RouteName>(_route: Route): Partial<RouteParams<Route>> {
  const { params } = useRouter()
  const decoded = Object.entries(params).map(([name, value]) => [name, value === undefined ? undefined : decode(value)])
  return Object.fromEntries(decoded) as Partial<RouteParams<Route>>
}

// Both the mini-program and Taro's H5 router hand parameters over as they stand in the address. A link typed by hand may
// carry a lone %, which is then part of the text.
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
