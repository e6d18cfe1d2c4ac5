import Taro from '@tarojs/taro'

/** Opens the document in WeChat's own reader, from where it is sent on to a computer or a printer. */
export async function savePdf({ name, base64 }: { name: string; base64: string }): Promise<'saved' | 'not-saved'> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
    await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
    return 'saved'
  } catch {
    return 'not-saved'
  }
}
