import { cancelReason, cancelReasons, type Appointment, type CancelReason } from '../../../contract/appointment'
import { cancelReasonNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { shownRange } from '../../ui/shown-time'

const ofTwoSides: readonly CancelReason[] = ['made-peace', 'do-not-want-to-meet']
/** Making peace and not wanting to meet need another side. */
const reasonsFor = ({ case: about }: Appointment) =>
  cancelReasons.filter((value) => about !== null || !ofTwoSides.includes(value)).map((value) => ({ value, label: cancelReasonNames[value] }))


export interface CancelSheetProps {
  appointment: Appointment
  now: Date
  onClose: () => void
}

/** Cancelling asks why and never punishes (domain.md §4). */
export function CancelSheet({ appointment, now, onClose }: CancelSheetProps) {
  const { id, startsAt, endsAt, case: about } = appointment
  const cancel = useCommand('appointments/cancel', ['appointments/', 'cases/', 'rooms/', 'services/'])
  const confirm = async (chosen: string | undefined) => {
    const reason = cancelReason.safeParse(chosen)
    if (!reason.success) return
    const result = await cancel.run({ appointmentId: id, reason: reason.data })
    if (result.ok) onClose()
  }
  return (
    <ConfirmSheet
      title='取消这次预约？'
      explanation={`${shownRange(startsAt, endsAt, now)}。取消没关系，不会影响您再约${about ? '，这件事我们接着办' : ''}。告诉我们原因，好安排别人。`}
      reasonQuestion='是因为什么？'
      reasons={reasonsFor(appointment)}
      confirmLabel='取消预约'
      isDanger
      isBusy={cancel.isBusy}
      error={cancel.problem?.message}
      onConfirm={(reason) => void confirm(reason)}
      onClose={onClose}
    />
  )
}
