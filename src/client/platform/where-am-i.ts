import Taro from '@tarojs/taro'

export interface Position { latitude: number; longitude: number }

/** Asked only when the person taps for it; undefined when they said no or the phone does not know. */
export async function whereAmI(): Promise<Position | undefined> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch {
    return undefined
  }
}
