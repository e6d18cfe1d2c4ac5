import { Picker, View, Text } from '@tarojs/components'
import { pressable } from './aria'
import { Field, type FieldWords } from './field'
import { Icon } from './icon'
import { shownDay } from './shown-time'

interface PickerFieldFrame extends FieldWords {
  placeholder?: string
}

export interface SelectFieldProps extends PickerFieldFrame {
  options: readonly { value: string; label: string }[]
  value: string | undefined
  onChange: (value: string) => void
}

/** One of a list, in the phone's own wheel. */
export function SelectField({ options, value, onChange, placeholder = '请选择', ...words }: SelectFieldProps) {
  const index = options.findIndex((option) => option.value === value)
  const choose = (chosen: number) => {
    const option = options[chosen]
    if (option) onChange(option.value)
  }
  return (
    <Field {...words}>
      <Picker
        mode='selector'
        range={options.map((option) => option.label)}
        value={Math.max(index, 0)}
        onChange={(event) => choose(Number(event.detail.value))}
      >
        <PickerFace label={words.label} shown={options[index]?.label} placeholder={placeholder} />
      </Picker>
    </Field>
  )
}

export interface DateFieldProps extends PickerFieldFrame {
  /** 2026-03-01 */
  value: string | undefined
  onChange: (day: string) => void
  earliest?: string
  latest?: string
}

export function DateField({ value, onChange, earliest = '1970-01-01', latest = '2099-12-31', placeholder = '选日期', ...words }: DateFieldProps) {
  return (
    <Field {...words}>
      <Picker mode='date' value={value ?? latest} start={earliest} end={latest} onChange={(event) => onChange(event.detail.value)}>
        <PickerFace label={words.label} shown={value && shownDay(value, 0)} placeholder={placeholder} />
      </Picker>
    </Field>
  )
}

function PickerFace({ label, shown, placeholder }: { label: string; shown: string | undefined; placeholder: string }) {
  return (
    <View className='ui-field__input ui-field__input--picker' {...pressable({ label: `${label}：${shown ?? placeholder}` })}>
      <Text className={shown ? '' : 'ui-field__placeholder'}>{shown ?? placeholder}</Text>
      <Icon name='chevron-down' size='small' />
    </View>
  )
}
