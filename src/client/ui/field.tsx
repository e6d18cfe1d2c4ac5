import { View, Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './field.scss'

export interface FieldWords {
  label: string
  hint?: string | undefined
  /** What to do about it, for instance 请写下您的手机号，11 位数字; shown once, under the field. */
  error?: string | undefined
  isOptional?: boolean
}

/** The frame every field shares: label, hint, the input itself, and the error in place. */
export function Field({ label, hint, error, isOptional, children, after }: FieldWords & { children: ReactNode; after?: ReactNode }) {
  return (
    <View className={`ui-field${error ? ' ui-field--wrong' : ''}`}>
      <View className='ui-field__label'>
        <Text>{label}</Text>
        {isOptional && <Text className='ui-field__optional'>（可不填）</Text>}
      </View>
      {hint && <Text className='ui-field__hint'>{hint}</Text>}
      {children}
      {after}
      {error && <Text className='ui-field__error' {...aria({ role: 'alert' })}>{error}</Text>}
    </View>
  )
}

/** What the H5 input itself must carry so that readers and tests find it by its label. */
export function nativeInputProps({ label, error }: FieldWords, more: Record<string, string> = {}): { nativeProps?: Record<string, unknown> } {
  if (process.env.TARO_ENV !== 'h5') return {}
  return { nativeProps: { 'aria-label': label, 'aria-invalid': error ? 'true' : 'false', ...more } }
}
