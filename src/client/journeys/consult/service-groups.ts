// The three kinds of service in the order people ask for them.
import { serviceKinds, type ServiceKind, type ServiceProvider } from '../../../contract/service-provider'
import type { IconName } from '../../ui/icon'

export const serviceIcons: Readonly<Record<ServiceKind, IconName>> = { 'legal-advice': 'scales', notary: 'file-check', 'judicial-office': 'landmark' }

export interface ServiceGroup { kind: ServiceKind; providers: readonly ServiceProvider[] }

/** Everybody under their kind, those with time soonest first; a kind with nobody is left out. */
export function serviceGroups(providers: readonly ServiceProvider[]): ServiceGroup[] {
  const soonest = ({ nextFreeAt }: ServiceProvider): number => (nextFreeAt === null ? Number.MAX_VALUE : Date.parse(nextFreeAt))
  return serviceKinds
    .map((kind) => ({ kind, providers: providers.filter((one) => one.kind === kind).sort((one, other) => soonest(one) - soonest(other)) }))
    .filter((group) => group.providers.length > 0)
}
