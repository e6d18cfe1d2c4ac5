import Taro from '@tarojs/taro'

/** WeChat's standard size in 设置 › 通用 › 字体大小. */
const STANDARD_SIZE = 17

/** 1 at WeChat's standard text size, 1.35 at its largest. */
export function systemTextScale(): number {
  // Base libraries before 2.20.1 do not have it, and Taro's types do not name the field.
  if (!Taro.canIUse('getAppBaseInfo')) return 1
  const info: Taro.getAppBaseInfo.Result & { fontSizeSetting?: number } = Taro.getAppBaseInfo()
  return info.fontSizeSetting ? info.fontSizeSetting / STANDARD_SIZE : 1
}
