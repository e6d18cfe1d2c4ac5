import Taro from '@tarojs/taro'
import { badgeText } from './badge-text'

/** Writes a number on a tab, none for 0. Only while a tab is on the screen: elsewhere WeChat refuses, and the next tab shown tries again. */
export function showTabBadge(index: number, count: number): void {
  const done = count > 0 ? Taro.setTabBarBadge({ index, text: badgeText(count) }) : Taro.removeTabBarBadge({ index })
  void done.catch(() => undefined)
}
