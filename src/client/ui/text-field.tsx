import { Input } from '@tarojs/components'
import { Field, nativeInputProps, type FieldWords } from './field'

export interface TextFieldProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
  /** Which keyboard the phone opens. */
  keyboard?: 'text' | 'number' | 'digit'
  onLeave?: () => void
}

export function TextField({ value, onChange, placeholder = '', maxLength = 140, keyboard = 'text', onLeave, ...words }: TextFieldProps) {
  return (
    <Field {...words}>
      <Input
        className='ui-field__input'
        value={value}
        type={keyboard}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='ui-field__placeholder'
        cursorSpacing={120}
        onInput={(event) => onChange(event.detail.value)}
        onBlur={() => onLeave?.()}
        {...nativeInputProps(words)}
      />
    </Field>
  )
}
