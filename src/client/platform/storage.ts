import Taro from '@tarojs/taro'
import { phoneName } from './phone-name'

/** What pure code is given to keep things with; on a phone these are the functions below. */
export interface Shelf {
  stored: (key: string) => unknown
  store: (key: string, value: unknown) => boolean
  forget: (key: string) => void
  storedKeys: (prefix: string) => string[]
}

const own = phoneName === '' ? '' : `phone.${phoneName}.`

/** Kept on the phone until removed; survives a killed app. Values are JSON. */
export function stored<Value>(key: string): Value | undefined {
  const text: unknown = Taro.getStorageSync(own + key)
  if (typeof text !== 'string' || text === '') return undefined
  try {
    return JSON.parse(text) as Value
  } catch {
    return undefined
  }
}

/** False when the phone has no room left. */
export function store(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(own + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(key: string): void {
  Taro.removeStorageSync(own + key)
}

/** All keys in use that begin with `prefix`. */
export function storedKeys(prefix: string): string[] {
  const { keys } = Taro.getStorageInfoSync()
  return keys.filter((key) => key.startsWith(own + prefix)).map((key) => key.slice(own.length))
}
