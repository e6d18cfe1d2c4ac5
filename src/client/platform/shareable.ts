import type { RouteName, RouteParams, TabName } from '../routes'
import gathering from '../static/share-gathering.png'
import home from '../static/share-home.png'
import room from '../static/share-room.png'

/** What belongs to one person. A page that cannot be opened without it cannot be passed on, and a link never carries it. */
type Personal = 'caseId' | 'appointmentId' | 'draftId' | 'number' | 'code'

type Needed<Params> = { [Name in keyof Params]-?: undefined extends Params[Name] ? never : Name }[keyof Params]

type Shareable = 'home' | 'rooms' | { [Route in RouteName]: Needed<RouteParams<Route>> & Personal extends never ? Route : never }[RouteName]

export const sharePictures = { home, room, gathering }

/** What a neighbour gets to see and opens. */
export type Shared = {
  [Route in Shareable]: {
    /** One sentence about the place or the session, never about the person who passes it on. */
    title: string
    picture: keyof typeof sharePictures
    route: Route
    params?: Route extends RouteName ? Omit<RouteParams<Route>, Personal> : undefined
  }
}[Shareable] & { route: RouteName | TabName }
