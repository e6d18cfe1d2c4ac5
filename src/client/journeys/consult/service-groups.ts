// The three kinds of service in the order people ask for them.
import type { ServiceKind, ServiceProvider } from '../../../contract/service-provider'
import { serviceKindNames } from '../../../contract/terms'
import type { IconName } from '../../ui/icon'

export const serviceIcons: Readonly<Record<ServiceKind, IconName>> = { 'legal-advice': 'scales', notary: 'file-check', 'judicial-office': 'landmark' }

const serviceKinds = Object.keys(serviceKindNames) as ServiceKind[]

/** The kind an address asks for; undefined for anything else, which then shows everybody. */
export const serviceKindOf = (asked: string | undefined): ServiceKind | undefined => serviceKinds.find((kind) => kind === asked)

export interface ServiceGroup { kind: ServiceKind; providers: readonly ServiceProvider[] }

/** Everybody under their kind, those with time soonest first; a kind with nobody is left out. */
export function serviceGroups(providers: readonly ServiceProvider[]): ServiceGroup[] {
  const soonest = ({ nextFreeAt }: ServiceProvider): number => (nextFreeAt === null ? Number.MAX_VALUE : Date.parse(nextFreeAt))
  return serviceKinds
    .map((kind) => ({ kind, providers: providers.filter((one) => one.kind === kind).sort((one, other) => soonest(one) - soonest(other)) }))
    .filter((group) => group.providers.length > 0)
}
