import { Input } from '@tarojs/components'
import { Field, nativeInputProps, type FieldWords } from './field'

export interface TextFieldProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
  /** Which keyboard the phone opens. */
  keyboard?: 'text' | 'number' | 'digit' | 'phone'
  onLeave?: () => void
}

// A browser's number input refuses the spaces in 138 0000 0000 and ignores the longest length.
const browserKeyboards = {
  text: {},
  number: { type: 'text', inputmode: 'numeric' },
  digit: { type: 'text', inputmode: 'decimal' },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
}

export function TextField({ value, onChange, placeholder = '', maxLength = 140, keyboard = 'text', onLeave, ...words }: TextFieldProps) {
  return (
    <Field {...words}>
      <Input
        className='ui-field__input'
        value={value}
        type={keyboard === 'phone' ? 'number' : keyboard}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='ui-field__placeholder'
        cursorSpacing={120}
        onInput={(event) => onChange(event.detail.value)}
        onBlur={() => onLeave?.()}
        {...nativeInputProps(words, browserKeyboards[keyboard])}
      />
    </Field>
  )
}
