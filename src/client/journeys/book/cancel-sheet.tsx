import { cancelReason, cancelReasons, type Appointment } from '../../../contract/appointment'
import { cancelReasonNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { shownRange } from '../../ui/shown-time'

const reasons = cancelReasons.map((value) => ({ value, label: cancelReasonNames[value] }))

export interface CancelSheetProps {
  appointment: Appointment
  now: Date
  onClose: () => void
}

/** Cancelling asks why and never punishes (domain.md §4). */
export function CancelSheet({ appointment: { id, startsAt, endsAt }, now, onClose }: CancelSheetProps) {
  const cancel = useCommand('appointments/cancel', ['appointments/', 'cases/', 'rooms/'])
  const confirm = async (chosen: string | undefined) => {
    const reason = cancelReason.safeParse(chosen)
    if (!reason.success) return
    const result = await cancel.run({ appointmentId: id, reason: reason.data })
    if (result.ok) onClose()
  }
  return (
    <ConfirmSheet
      title='取消这次预约？'
      explanation={`${shownRange(startsAt, endsAt, now)}。取消没关系，不会影响您再约，这件事我们接着办。告诉我们原因，好安排别人。`}
      reasonQuestion='是因为什么？'
      reasons={reasons}
      confirmLabel='取消预约'
      isDanger
      isBusy={cancel.isBusy}
      error={cancel.problem?.message}
      onConfirm={(reason) => void confirm(reason)}
      onClose={onClose}
    />
  )
}
