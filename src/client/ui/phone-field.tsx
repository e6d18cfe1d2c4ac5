import { TextField } from './text-field'
import type { FieldWords } from './field'
import { phoneDigits, phoneInGroups } from './phone-digits'

export interface PhoneFieldProps extends FieldWords {
  /** Digits without spaces; a mobile number is shown as 138 0000 0000. */
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
      keyboard='phone'
      maxLength={20}
      placeholder='11 位手机号'
    />
  )
}
