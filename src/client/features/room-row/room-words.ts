import type { RoomSummary } from '../../../contract/room'
import { shownAt } from '../../ui/shown-time'

/** `约 350 米`, `约 1.2 公里`; a straight line, so it is rounded and called 约. */
export function distanceWords(metres: number): string {
  if (metres < 1000) return `约 ${Math.max(50, Math.round(metres / 50) * 50)} 米`
  return `约 ${(metres / 1000).toFixed(1).replace(/\.0$/, '')} 公里`
}

/** `本社区`, `津门里社区 · 约 350 米`. */
export function whereWords({ isOwnCommunity, communityName, distanceMetres }: Pick<RoomSummary, 'isOwnCommunity' | 'communityName' | 'distanceMetres'>): string {
  const place = isOwnCommunity ? '本社区' : communityName
  return distanceMetres === null ? place : `${place} · ${distanceWords(distanceMetres)}`
}

export function nextFreeWords(nextFreeAt: string | null, now: Date): string {
  return nextFreeAt === null ? '近 30 天已约满' : `${shownAt(nextFreeAt, now)} 有空`
}
