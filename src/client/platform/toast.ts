import Taro from '@tarojs/taro'

/** A word in passing, such as 已保存. Never for what must be read. */
export function toast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2000 })
}
