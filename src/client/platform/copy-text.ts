import Taro from '@tarojs/taro'

/** Into the clipboard; WeChat says by itself that it was done. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
