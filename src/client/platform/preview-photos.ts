import Taro from '@tarojs/taro'

/** Opens the photos full size, beginning with one of them. */
export function previewPhotos(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current })
}
