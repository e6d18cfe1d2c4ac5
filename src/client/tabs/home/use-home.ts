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
  const isKnown = cases.data !== undefined && appointments.data !== undefined && (gatherings.data !== undefined || gatherings.problem !== undefined)
  return {
    me: me.data,
    at,
    matter: isKnown
      ? whatMattersNow({ cases: cases.data.cases, appointments: appointments.data.appointments, gatherings: gatherings.data?.gatherings ?? [] }, at)
      : null,
    isLoading: !isKnown && (cases.isLoading || appointments.isLoading || gatherings.isLoading),
    problem: isKnown ? undefined : cases.problem ?? appointments.problem,
    refresh: () => Promise.all([me.refresh(), cases.refresh(), appointments.refresh(), gatherings.refresh()]),
  }
}
