import { useQuery } from '../../api/use-query'
import { now } from '../../platform/clock'
import { whatMattersNow } from './matters-now'

const pollMs = 60_000

/** What both homes show: who is greeted, who is on duty, and the one matter. */
export function useHome() {
  const me = useQuery('session/whoami', {})
  const cases = useQuery('cases/list', {}, { pollMs })
  const appointments = useQuery('appointments/list', {}, { pollMs })
  const gatherings = useQuery('gatherings/list', { whose: 'mine' }, { pollMs })
  const at = now()
  // The gatherings are one thing more: without them the rest is still worth knowing.
  const own = cases.data && appointments.data && (gatherings.data || gatherings.problem)
    ? { cases: cases.data.cases, appointments: appointments.data.appointments, gatherings: gatherings.data?.gatherings ?? [] }
    : undefined
  return {
    me: me.data,
    at,
    matter: own ? whatMattersNow(own, at) : null,
    isLoading: !own && (cases.isLoading || appointments.isLoading || gatherings.isLoading),
    problem: own ? undefined : cases.problem ?? appointments.problem,
    refresh: () => Promise.all([me.refresh(), cases.refresh(), appointments.refresh(), gatherings.refresh()]),
  }
}
