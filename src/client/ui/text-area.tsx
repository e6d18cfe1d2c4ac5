import { Textarea, Text } from '@tarojs/components'
import { Field, nativeInputProps, type FieldWords } from './field'

export interface TextAreaProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  maxLength: number
  placeholder?: string
  onLeave?: () => void
}

/** Several lines with a counter. */
export function TextArea({ value, onChange, maxLength, placeholder = '', onLeave, ...words }: TextAreaProps) {
  return (
    <Field {...words} after={<Text className='ui-field__after'>{`${value.length} / ${maxLength} 字`}</Text>}>
      <Textarea
        className='ui-field__input ui-field__input--area'
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='ui-field__placeholder'
        cursorSpacing={120}
        autoHeight
        onInput={(event) => onChange(event.detail.value)}
        onBlur={() => onLeave?.()}
        {...shownValue(value, words)}
      />
    </Field>
  )
}

// Taro's H5 text area stumbles over a value that comes before its inner element exists, so there the value goes straight
// to the inner element.
function shownValue(value: string, words: FieldWords) {
  if (process.env.TARO_ENV !== 'h5') return { value }
  return { nativeProps: { ...nativeInputProps(words).nativeProps, value } }
}
