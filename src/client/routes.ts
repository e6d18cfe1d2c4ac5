// The only page paths. A page's parameters are named here; a trailing ? marks one that may be left out.
const page = <const Params extends readonly string[]>(path: string, ...params: Params) => ({ path, params })

export const tabs = {
  home: page('tabs/home/home'),
  rooms: page('tabs/rooms/rooms'),
  mine: page('tabs/mine/mine'),
} as const

/** One subpackage each: folder of journeys/ → its pages. */
export const journeys = {
  register: {
    registerStart: page('start', 'communityId?', 'building?', 'unit?'),
    registerSafety: page('safety', 'draftId', 'from?'),
    registerExclusions: page('exclusions', 'draftId', 'from?'),
    registerKind: page('kind', 'draftId', 'from?'),
    registerQuestions: page('questions', 'draftId', 'from?'),
    registerPlace: page('place', 'draftId', 'from?'),
    registerStory: page('story', 'draftId', 'from?'),
    registerPhotos: page('photos', 'draftId', 'from?'),
    registerRespondent: page('respondent', 'draftId', 'from?'),
    registerWish: page('wish', 'draftId', 'from?'),
    registerContact: page('contact', 'draftId', 'from?'),
    registerCheck: page('check', 'draftId'),
    registerReceipt: page('receipt', 'caseId'),
  },
  book: {
    bookRoom: page('room', 'roomId', 'caseId?'),
    bookSoonest: page('soonest', 'caseId', 'appointmentId?'),
    bookSlots: page('slots', 'roomId', 'caseId?', 'startsAt?', 'appointmentId?'),
    bookAppointment: page('appointment', 'appointmentId', 'outcome?'),
  },
  follow: {
    followCases: page('cases'),
    followCase: page('case', 'caseId'),
    followNote: page('note', 'caseId'),
    followReopen: page('reopen', 'caseId'),
    followReceipt: page('receipt', 'caseId'),
    followVerify: page('verify', 'number?', 'code?'),
  },
  rate: {
    rate: page('rate', 'caseId'),
  },
  gather: {
    gatherBar: page('bar'),
    gatherSessions: page('sessions', 'kind'),
    gatherSession: page('session', 'gatheringId'),
    gatherMine: page('mine'),
    gatherRate: page('rate', 'gatheringId'),
  },
  consult: {
    consultOpinion: page('opinion', 'appointmentId?'),
    consultOpinionSlots: page('opinion-slots', 'roomId', 'appointmentId?'),
    consultServices: page('services', 'kind?'),
    consultService: page('service', 'providerId', 'appointmentId?'),
  },
  visit: {
    visitInbox: page('inbox'),
    visitPlace: page('place', 'code?', 'scene?'),
    visitDuty: page('duty', 'roomId'),
  },
  own: {
    ownData: page('data'),
    ownCorrect: page('correct'),
    ownExport: page('export'),
    ownErase: page('erase'),
    ownSignedOut: page('signed-out'),
  },
} as const

export type TabName = keyof typeof tabs

/** The pages of all journeys in one table: a union of functions takes what suits every one of them. */
type JourneyPages = { [Folder in keyof typeof journeys]: (pages: (typeof journeys)[Folder]) => void }[keyof typeof journeys] extends (pages: infer All) => void ? All : never
export type RouteName = keyof JourneyPages

type ParamName<Route extends RouteName> = JourneyPages[Route]['params'][number]
type Needed<Name> = Name extends `${string}?` ? never : Name
type Optional<Name> = Name extends `${infer Bare}?` ? Bare : never

/** What a page is opened with. */
export type RouteParams<Route extends RouteName> =
  & { [Name in Needed<ParamName<Route>> & string]: string }
  & { [Name in Optional<ParamName<Route>> & string]?: string | undefined }

const journeyPaths = new Map<string, string>(
  Object.entries(journeys).flatMap(([folder, pages]) =>
    Object.entries(pages).map(([name, { path }]): [string, string] => [name, `journeys/${folder}/${path}`])),
)

/** A path without the leading slash, as app.config wants it. */
export function routePath(route: RouteName | TabName): string {
  return journeyPaths.get(route) ?? tabs[route as TabName].path
}

/** An address to open: absolute path and encoded parameters. */
export function routeUrl(route: RouteName | TabName, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = Object.entries(params)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${routePath(route)}${query ? `?${query}` : ''}`
}
