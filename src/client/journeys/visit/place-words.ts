import type { OutputOf } from '../../api/operation'
import { shownAt } from '../../ui/shown-time'

export type Place = OutputOf<'places/open'>

/** `津门里 3 号楼 2 单元`. */
export const whereWords = ({ community, building, unit }: Pick<Place, 'community' | 'building' | 'unit'>): string =>
  [community.name, building, unit].filter(Boolean).join(' ')

/** When somebody will be there, for whoever stands before a closed door. */
export const openingWords = (opensAt: string | null, now: Date): string =>
  (opensAt === null ? '这些天都没有人值班' : `${shownAt(opensAt, now)} 有人`)
