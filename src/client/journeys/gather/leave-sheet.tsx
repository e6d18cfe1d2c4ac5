import type { OwnPlace } from '../../../contract/gathering'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { leaveWords } from './leave-words'

export interface LeaveSheetProps {
  mine: OwnPlace
  /** How many stand in line behind. */
  waiting: number
  isBusy: boolean
  onLeave: () => void
  onClose: () => void
}

/** Giving up a place asks for no reason and says who gets it. */
export function LeaveSheet({ mine, waiting, isBusy, onLeave, onClose }: LeaveSheetProps) {
  return <ConfirmSheet {...leaveWords(mine, waiting)} isBusy={isBusy} onConfirm={onLeave} onClose={onClose} />
}
