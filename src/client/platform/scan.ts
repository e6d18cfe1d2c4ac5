import Taro from '@tarojs/taro'

export const canScan = true

/** What a code the person points the camera at says; undefined when they closed the scanner. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { path, result } = await Taro.scanCode({ onlyFromCamera: false })
    // A code of this very mini-program says which page it opens; any other carries its text.
    return path || result
  } catch {
    return undefined
  }
}
