import { TextField } from './text-field'
import type { FieldWords } from './field'
import { phoneDigits, phoneInGroups } from './phone-digits'

export interface PhoneFieldProps extends FieldWords {
  /** Eleven digits without spaces; shown as 138 0000 0000. */
  value: string
  onChange: (digits: string) => void
  onLeave?: () => void
}

export function PhoneField({ value, onChange, ...rest }: PhoneFieldProps) {
  return (
    <TextField
      {...rest}
      value={phoneInGroups(value)}
      onChange={(text) => onChange(phoneDigits(text))}
      keyboard='number'
      maxLength={13}
      placeholder='11 位手机号'
    />
  )
}
