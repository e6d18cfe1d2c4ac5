import Taro from '@tarojs/taro'
import { routeUrl } from '../routes'

/** Starts again at the home screen with nothing remembered from before. */
export function restart(): void {
  void Taro.reLaunch({ url: routeUrl('home') })
}

/** A mini-program cannot reload one page with all it holds; it starts again. */
export function reload(): void {
  restart()
}
