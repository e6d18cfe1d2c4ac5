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
    followConfirm: page('confirm', 'caseId'),
    followReaders: page('readers', 'caseId'),
    followReceipt: page('receipt', 'caseId'),
    followVerify: page('verify', 'number?', 'code?'),
    followClaim: page('claim', 'number?'),
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

/** The staff's one subpackage: workbench/<page>. */
export const workbench = {
  workDesk: page('desk', 'list?', 'caseId?'),
  workCase: page('case', 'caseId'),
  workAccept: page('accept', 'caseId'),
  workDecline: page('decline', 'caseId'),
  workDispatch: page('dispatch', 'caseId'),
  workLevel: page('level', 'caseId'),
  workInvite: page('invite', 'caseId'),
  workJointNote: page('joint-note', 'caseId'),
  workIntake: page('intake', 'leadId?'),
  workSlip: page('slip', 'caseId'),
  workLeads: page('leads'),
  workLead: page('lead', 'leadId'),
  workRelated: page('related', 'caseId'),
  workCompare: page('compare', 'caseId', 'otherId'),
  workReport: page('report'),
  workMyLeads: page('my-leads'),
  workAcknowledge: page('acknowledge', 'caseId'),
  workReturn: page('return-order', 'caseId'),
  workContact: page('contact', 'caseId'),
  workBook: page('book-sitting', 'caseId'),
  workCheckIn: page('check-in', 'caseId'),
  workSitting: page('sitting', 'caseId'),
  workRecord: page('record', 'caseId'),
  workSettle: page('settle', 'caseId'),
  workEnd: page('end', 'caseId'),
  workFollowUp: page('follow-up', 'caseId'),
  workClose: page('close', 'caseId'),
  workMyDuty: page('my-duty'),
  adminStaff: page('admin-staff'),
  adminStaffMember: page('admin-staff-member', 'staffId?'),
  adminOrganisations: page('admin-organisations'),
  adminTerritory: page('admin-territory'),
  staffJoin: page('staff-join', 'code?', 'scene?'),
  adminRooms: page('admin-rooms'),
  adminRoom: page('admin-room', 'roomId?'),
  adminCalendar: page('admin-calendar'),
  adminLimits: page('admin-limits'),
  adminGatherings: page('admin-gatherings'),
  adminGathering: page('admin-gathering', 'seriesId'),
  adminPlaceCodes: page('admin-place-codes'),
  workUrge: page('urge', 'caseId'),
  workAnswerUrge: page('answer-urge', 'caseId'),
  workReviews: page('reviews'),
  workReview: page('review', 'caseId', 'side'),
} as const

/** Subpackages: root folder → its pages. */
export const subpackages: Readonly<Record<string, Readonly<Record<string, { path: string; params: readonly string[] }>>>> = {
  ...Object.fromEntries(Object.entries(journeys).map(([folder, pages]) => [`journeys/${folder}`, pages])),
  workbench,
}

export type TabName = keyof typeof tabs

/** The pages of all journeys in one table: a union of functions takes what suits every one of them. */
type JourneyPages = { [Folder in keyof typeof journeys]: (pages: (typeof journeys)[Folder]) => void }[keyof typeof journeys] extends (pages: infer All) => void ? All : never
type SubpackagePages = JourneyPages & typeof workbench
export type RouteName = keyof SubpackagePages

type ParamName<Route extends RouteName> = SubpackagePages[Route]['params'][number]
type Needed<Name> = Name extends `${string}?` ? never : Name
type Optional<Name> = Name extends `${infer Bare}?` ? Bare : never

/** What a page is opened with. */
export type RouteParams<Route extends RouteName> =
  & { [Name in Needed<ParamName<Route>> & string]: string }
  & { [Name in Optional<ParamName<Route>> & string]?: string | undefined }

const subpackagePaths = new Map<string, string>(
  Object.entries(subpackages).flatMap(([root, pages]) =>
    Object.entries(pages).map(([name, { path }]): [string, string] => [name, `${root}/${path}`])),
)

/** A path without the leading slash, as app.config wants it. */
export function routePath(route: RouteName | TabName): string {
  return subpackagePaths.get(route) ?? tabs[route as TabName].path
}

/** An address to open: absolute path and encoded parameters. */
export function routeUrl(route: RouteName | TabName, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = Object.entries(params)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${routePath(route)}${query ? `?${query}` : ''}`
}
