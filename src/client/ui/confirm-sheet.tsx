import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from './button'
import { ChoiceCard } from './choice-card'
import { ChoiceGroup } from './choice-group'
import { Sheet } from './sheet'

export interface ConfirmSheetProps {
  title: string
  /** What will happen, and that nobody is blamed for it. */
  explanation: string
  confirmLabel: string
  onConfirm: (reason: string | undefined) => void
  onClose: () => void
  /** When given, one has to be chosen. */
  reasons?: readonly { value: string; label: string }[]
  reasonQuestion?: string
  isDanger?: boolean
  isBusy?: boolean
  /** What went wrong with the last try. */
  error?: string | undefined
}

/** Asks before something that cannot be undone, with the reason where one is needed. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, explanation, confirmLabel, onConfirm, onClose, reasons, reasonQuestion = '为什么？', isDanger = false, isBusy = false, error } = props
  const [reason, setReason] = useState<string>()
  const needsReason = reasons !== undefined && reason === undefined
  const foot = (
    <>
      <Button label={confirmLabel} kind={isDanger ? 'danger' : 'primary'} isBusy={isBusy} onPress={() => onConfirm(reason)} disabledReason={needsReason ? '请先选一个原因' : undefined} />
      <Button label='先不了' kind='quiet' onPress={onClose} />
    </>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      <Text>{explanation}</Text>
      {reasons && (
        <ChoiceGroup label={reasonQuestion} isLabelShown error={error}>
          {reasons.map(({ value, label }) => (
            <ChoiceCard key={value} title={label} isSelected={reason === value} onPress={() => setReason(value)} />
          ))}
        </ChoiceGroup>
      )}
      {!reasons && error && <Text className='ui-choice-group__error'>{error}</Text>}
    </Sheet>
  )
}
