import type { Role } from '../../../contract/role'

/** Everybody with an office besides being a neighbour. */
export const hasDesk = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'resident')
