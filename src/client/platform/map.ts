import Taro from '@tarojs/taro'
import type { PlaceOnMap } from './place-on-map'

/** Opens the phone's map at the place; from there it shows the way. */
export function openMap({ name, address, latitude, longitude }: PlaceOnMap): void {
  void Taro.openLocation({ name, address, latitude, longitude, scale: 17 }).catch(() => undefined)
}
