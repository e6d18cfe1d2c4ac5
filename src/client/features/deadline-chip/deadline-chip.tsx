import type { Deadline } from '../../../contract/clock'
import { clockNamesShown } from '../../../contract/terms'
import { Chip } from '../../ui/chip'
import { shownAt } from '../../ui/shown-time'

interface DeadlineChipProps {
  deadline: Deadline
  now: Date
  /** The clock's name stands beside the chip already. */
  isNamed?: boolean
}

/** A promise as a time of day: 「最晚 明天 15:20」, or openly overdue. */
export function DeadlineChip({ deadline, now, isNamed = false }: DeadlineChipProps) {
  const name = isNamed ? '' : clockNamesShown[deadline.clock]
  switch (deadline.state) {
    case 'running': return <Chip tone='waiting' icon='clock' label={`最晚 ${shownAt(deadline.dueBy, now)}`} />
    case 'overdue': return <Chip tone='overdue' icon='warning' label={`${name}已超时`} />
    case 'met': return <Chip tone='done' icon='check' label={`${name}按时`} />
    case 'late': return <Chip tone='overdue' icon='warning' label={`${name}晚了`} />
  }
}
