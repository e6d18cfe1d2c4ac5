import Taro from '@tarojs/taro'

/** WeChat's standard size in 设置 › 通用 › 字体大小, where only the size itself is told. */
const STANDARD_SIZE = 17

type Info = Taro.getAppBaseInfo.Result & { fontSizeScaleFactor?: number; fontSizeSetting?: number }

/** 1 at WeChat's standard text size, 1.35 at its largest. */
export function systemTextScale(): number {
  // Base libraries before 2.20.1 do not have it, and Taro's types do not name its fields.
  if (!Taro.canIUse('getAppBaseInfo')) return 1
  const { fontSizeScaleFactor, fontSizeSetting }: Info = Taro.getAppBaseInfo()
  return fontSizeScaleFactor ?? (fontSizeSetting ? fontSizeSetting / STANDARD_SIZE : 1)
}
