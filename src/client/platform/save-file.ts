import Taro from '@tarojs/taro'
import type { SavedFile, TextFile } from './text-file'

/**
 * Hands a file to a chat, where WeChat's people keep their files; it must be called while a tap is answered. A phone that
 * cannot do that says so, and the screen offers to copy instead.
 */
export async function saveFile({ name, text }: TextFile): Promise<SavedFile> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'saved'
  } catch {
    return 'not-saved'
  }
}
