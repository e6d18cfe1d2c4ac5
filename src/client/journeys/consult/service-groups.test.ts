import type { ServiceKind, ServiceProvider } from '../../../contract/service-provider'
import { serviceGroups } from './service-groups'

const provider = (id: string, kind: ServiceKind, nextFreeAt: string | null) => ({ id, kind, nextFreeAt }) as ServiceProvider

test('each under its kind, soonest first, those without time last; a kind with nobody is left out', () => {
  const groups = serviceGroups([
    provider('full', 'legal-advice', null), provider('tomorrow', 'legal-advice', '2026-03-05T01:00:00Z'), provider('today', 'legal-advice', '2026-03-04T01:00:00Z'),
    provider('office', 'judicial-office', null),
  ])
  expect(groups.map(({ kind, providers }) => [kind, providers.map(({ id }) => id)])).toEqual([
    ['legal-advice', ['today', 'tomorrow', 'full']], ['judicial-office', ['office']],
  ])
})
