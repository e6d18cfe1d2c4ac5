import Taro from '@tarojs/taro'
import { routeUrl } from '../routes'

/** Starts again at the home screen with nothing remembered from before. */
export function restart(): void {
  void Taro.reLaunch({ url: routeUrl('home') })
}
